package dev.ringwall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.server.access.Duty;
import dev.ringwall.server.access.Grant;
import dev.ringwall.server.access.Permission;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every operation names its permission, and only who has it gets through. */
class DutyTest {

    private static final String NEEDS = "dev.ringwall.server.http.Needs";

    @TempDir
    private Path data;

    private record Operation(String method, String path, Optional<Permission> needs, String name) {

        boolean isAtPlant() {
            return path.contains("{plant}");
        }
    }

    @Test
    void everyOperationIsForThoseWhoMay() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            UUID plant = team.plant("water-treatment").key().value();
            List<Operation> operations = operations(team);
            assertThat(operations)
                    .hasSizeGreaterThan(25)
                    .allSatisfy(operation -> assertThat(operation.needs())
                            .as("%s names a permission", operation.name())
                            .isPresent());
            for (Operation operation : operations) {
                Permission needed = operation.needs().orElseThrow();
                assertThat(refused(team.nobody(), operation, plant))
                        .as("%s by nobody", operation)
                        .isEqualTo(needed != Permission.NOBODY_IN_PARTICULAR);
                for (Duty duty : Duty.values()) {
                    assertThat(refused(team.somebody(true, granted(duty, plant)), operation, plant))
                            .as("%s by %s", operation, duty)
                            .isEqualTo(!isAllowed(duty, operation));
                }
                for (Duty duty : Duty.values()) {
                    boolean may = needed != Permission.ONESELF
                            && (!duty.needsSecondFactor() || isForAll(needed))
                            && isAllowed(duty, operation);
                    assertThat(refused(team.program(granted(duty, plant)), operation, plant))
                            .as("%s by a program as %s", operation, duty)
                            .isEqualTo(!may);
                }
                assertThat(refused(team.somebody(true), operation, plant))
                        .as("%s by who has no duty", operation)
                        .isEqualTo(!isForAll(needed));
            }
        }
    }

    @Test
    void someDutiesNeedASecondFactor() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            var weak = team.somebody(false, Grant.everywhere(Duty.ADMINISTRATOR));
            var strong = team.somebody(true, Grant.everywhere(Duty.ADMINISTRATOR));
            assertThat(weak.get("/api/v1/audit").statusCode()).isEqualTo(403);
            assertThat(strong.get("/api/v1/audit").statusCode()).isEqualTo(200);
        }
    }

    private static boolean isAllowed(Duty duty, Operation operation) {
        Permission needed = operation.needs().orElseThrow();
        return isForAll(needed) || (duty.allows(needed) && (!operation.isAtPlant() || duty.allows(Permission.SEE)));
    }

    private static boolean isForAll(Permission needed) {
        return switch (needed) {
            case NOBODY_IN_PARTICULAR, SIGNED_IN, ONESELF -> true;
            case SEE, ANSWER, DESIGN, RATE, APPROVE, EVALUATE, CREATE, ADMINISTER, AUDIT -> false;
        };
    }

    private static Grant granted(Duty duty, UUID plant) {
        return switch (duty) {
            case INTEGRATOR -> new Grant(duty, Optional.of(plant), List.of(new ZoneId("control")), List.of());
            case SUPPLIER -> new Grant(duty, Optional.of(plant), List.of(), List.of(new ProductId("any")));
            default -> Grant.everywhere(duty);
        };
    }

    /** Whether the gate refuses; an operation that is let in may find nothing or not understand what it was sent. */
    private static boolean refused(Team.Person person, Operation operation, UUID plant)
            throws IOException, InterruptedException {
        String path = operation.path().replace("{plant}", plant.toString()).replaceAll("\\{[^}]+}", "none");
        String type = operation.path().equals("/api/v1/plants") ? "application/yaml" : "application/json";
        var response = person.send(operation.method(), path, "", type);
        boolean hidden = response.statusCode() == 404 && response.body().contains("no such plant");
        return hidden
                || response.statusCode() == 401
                || (response.statusCode() == 403 && response.body().contains("this needs a duty that you do not have"));
    }

    private static List<Operation> operations(Team team) {
        List<Operation> operations = new ArrayList<>();
        team.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    if (handler.getBeanType().getName().startsWith("dev.ringwall.")) {
                        mapping.getPatternValues()
                                .forEach(path -> mapping.getMethodsCondition()
                                        .getMethods()
                                        .forEach(method -> operations.add(new Operation(
                                                method.name(), path, needs(handler), handler.toString()))));
                    }
                });
        return operations;
    }

    private static Optional<Permission> needs(HandlerMethod handler) {
        return Stream.of(handler.getMethod().getAnnotations())
                .filter(each -> each.annotationType().getName().equals(NEEDS))
                .map(DutyTest::value)
                .findFirst();
    }

    private static Permission value(Annotation needs) {
        try {
            var value = needs.annotationType().getDeclaredMethod("value");
            value.setAccessible(true);
            return (Permission) value.invoke(needs);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
