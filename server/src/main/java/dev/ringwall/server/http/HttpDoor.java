package dev.ringwall.server.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** What is open and what is not: nothing but what is named here. */
@Configuration(proxyBeanMethods = false)
class HttpDoor {

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/health")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
