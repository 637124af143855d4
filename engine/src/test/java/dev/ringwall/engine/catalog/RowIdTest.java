package dev.ringwall.engine.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowIdTest {

    @ParameterizedTest
    @CsvSource({
        "SR 1.1, 62443-3-3:2013 SR 1.1",
        "sr-1, 62443-4-1:2018 SR-1",
        "svv-5, 62443-4-1:2018 SVV-5",
        "sp.01.02, 62443-2-4:2023 SP.01.02 BR",
        "SP.03.08 RE 2, 62443-2-4:2023 SP.03.08 RE(2)",
        "sp.03.08 re(2), 62443-2-4:2023 SP.03.08 RE(2)",
        "org 1.1, 62443-2-1:2024 ORG 1.1",
        "62443-2-1:2009 4.3.4.5.1, 62443-2-1:2009 4.3.4.5.1",
        "4.2.3.1, 62443-2-1:2009 4.2.3.1",
        "zcr 5.13, 62443-3-2:2020 ZCR 5.13",
        "62443-4-1:2018  SM-1, 62443-4-1:2018 SM-1",
        "62443-2-4:2015 SP.01.01, 62443-2-4:2015 SP.01.01 BR"
    })
    void whatIsTypedIsKeptWithPartAndEdition(String typed, String meant) {
        assertThat(RowId.parse(typed).map(Object::toString)).isEqualTo(Optional.of(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "SM", "SM 1", "SP.1.1", "SP.01.01 RE(12)", "4.2", "62443-4-2:2019 SM-1", "ORG 11", "ZCR"})
    void whatIsNoRowIsNotUnderstood(String typed) {
        assertThat(RowId.parse(typed)).isEmpty();
    }

    @Test
    void anIdIsOneOfItsPart() {
        assertThatThrownBy(() -> new ProcessRequirementId(new Edition("62443-2-4", 2023), "SP 1"))
                .hasMessage("expected a requirement id such as `SP.01.01 BR`, got `SP 1`");
    }
}
