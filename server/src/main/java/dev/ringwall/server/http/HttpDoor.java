package dev.ringwall.server.http;

import dev.ringwall.server.store.accounts.Accounts;
import dev.ringwall.server.store.accounts.AuditLog;
import dev.ringwall.server.store.accounts.Sessions;
import dev.ringwall.server.store.accounts.Tokens;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What is open and what is not: nothing but what is named here, and of that only what {@link Gate} lets in. */
@Configuration(proxyBeanMethods = false)
class HttpDoor implements WebMvcConfigurer {

    /** Scripts and styles are ours alone; nothing is loaded from elsewhere, and no page elsewhere frames ours. */
    private static final String CONTENT =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                    + "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
                    + "frame-src 'self' blob:; frame-ancestors 'none'";

    private final AuditLog audit;
    private final Clock clock;

    HttpDoor(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Gate(audit, clock));
    }

    /** What has a hash in its name never changes under it. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Sessions sessions, Accounts accounts, Tokens tokens) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/health", "/api/v1/**", "/link/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/", "/index.html", "/favicon.svg", "/link.css", "/assets/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new SignedIn(sessions, accounts, tokens, clock), AuthorizationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .anonymous(anonymous -> {})
                .logout(logout -> logout.disable())
                // A link is used up by a page of our own, and its secret is in the address. A program has no cookie.
                .csrf(csrf -> csrf.spa().ignoringRequestMatchers("/link/**").ignoringRequestMatchers(Bearer::isIn))
                .headers(headers -> headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .frameOptions(frame -> frame.deny()))
                .build();
    }
}
