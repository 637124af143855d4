package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    @Test
    void aRequirementIsExplainedInOurWords() {
        Door.Ran ran = Door.run("explain", "SR 1.1 RE 2");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .startsWith("SR 1.1 RE 2 · Multifactor authentication for untrusted networks\n")
                .contains("IAC, identification and authentication control · from SL 3 on")
                .contains("strengthens   SR 1.1 ", "\npurpose ", "\nquestion ", "\nevidence ", "\nfailure ")
                .contains("is our reading");
    }

    @Test
    void spaceAndCaseAreForgivenAndTheLongFormIsRead() {
        assertThat(Door.run("explain", " sr  1.1  re 2").out())
                .isEqualTo(Door.run("explain", "62443-3-3:2013 SR 1.1 RE 2").out());
    }

    @Test
    void aPointerSaysWhatIsAskedInItsPlace() {
        assertThat(Door.run("explain", "CR 1.6").out()).contains("asked as      NDR 1.6 Wireless access management");
    }

    @Test
    void aRowAboutAnOrganisationIsExplainedWithItsMaturityLevels() {
        Door.Ran ran = Door.run("explain", "sp.01.01 re 1");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .startsWith(
                        "SP.01.01 RE(1) · Subcontractors informed of 2-4 duties\n62443-2-4:2023 · SP.01 Solution staffing\n")
                .contains("strengthens   SP.01.01 BR ", "\nquestion ", "\nat level 1 ", "\nat level 4 ", "\nfailure ");
        assertThat(Door.run("explain", "SR-1").out()).startsWith("SR-1 · Product security context\n");
        assertThat(Door.run("explain", "4.2.3.1").out()).contains("Number and title are all that is carried");
    }

    @Test
    void aRowAboutAnOrganisationIsNotAskedOfAPlant() {
        Door.Ran ran = Door.run("explain", "SM-1", "nowhere");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("`SM-1` is asked of an organisation and not of zones;");
    }

    @Test
    void whatIsNoIdIsWrongUse() {
        Door.Ran ran = Door.run("explain", "SR-");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("""
                REQUIREMENT: expected a requirement such as `SR 1.1 RE 1`, got `SR-`
                see `ringwall explain --help`
                """);
    }

    @Test
    void anIdThatTheCatalogueDoesNotHaveIsWrongUse() {
        Door.Ran ran = Door.run("explain", "SR 9.9");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(
                        "expected a requirement of the catalogue, got `62443-3-3:2013 SR 9.9`; `ringwall catalog` lists them\n");
    }
}
