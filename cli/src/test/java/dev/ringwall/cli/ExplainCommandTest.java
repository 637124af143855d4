package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.catalog.Lexicon;
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
        Door.Ran ran = Door.run("explain", "condiut");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith(
                        "expected a requirement, a term or another name of the catalogue, got `condiut`; nearest: `conduit`");
        assertThat(Door.run("explain", "qwertzuiopasdf").err()).contains("`ringwall catalog --search` looks through");
        assertThat(Door.run("explain", "").exit()).isEqualTo(2);
        assertThat(Door.run("explain", "conduit", "nowhere").err()).startsWith("`conduit` is no requirement");
    }

    @Test
    void anIdThatTheCatalogueDoesNotHaveIsWrongUse() {
        Door.Ran ran = Door.run("explain", "SR 9.9");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("expected a requirement of the catalogue, got `62443-3-3:2013 SR 9.9`; nearest: `SR ");
    }

    @Test
    void aNameIsExplainedWhateverItNames() {
        assertThat(Door.run("explain", "boundary device").out())
                .startsWith("boundary device\nterm\n")
                .contains("\nmeaning ", "\nappears in ", "\nsee also ", "\nparts ");
        assertThat(Door.run("explain", "passwords").out())
                .contains("Passwords\n62443-3-1 · technology family · authentication and authorisation\n")
                .contains("\ngood for ", "\nhurts ", "\nquestion ", "\nserves        SR 1.1 ");
        assertThat(Door.run("explain", "in internal test").out())
                .contains("said by the asset owner", "from here     → Not Authorized: ");
        assertThat(Door.run("explain", "cloud-zone").out()).contains("rereads       SR 1.13 ");
        assertThat(Door.run("explain", "2-5").out()).contains("62443-2-5 · ", "ours instead ");
        assertThat(Door.run("explain", "FR 5").out()).contains("FR 5 · Restricted data flow\n");
        assertThat(Door.run("explain", "not applicable").out()).contains("\nterm\n", "state of a patch");
    }

    @Test
    void aRequirementNamesWhatServesItAndWhatHasItReadAnew() {
        assertThat(Door.run("explain", "SR 1.13").out())
                .contains("\nserved by ", "\nreread by ", "Part of the system runs in a cloud (cloud-zone)");
    }

    /** 40 lines of 100 columns are a screen. */
    @Test
    void nothingThatIsExplainedIsLongerThanAScreen() {
        Lexicon.read()
                .entries()
                .forEach(entry -> assertThat(
                                Door.run("explain", entry.key()).out().lines())
                        .as(entry.key())
                        .hasSizeLessThanOrEqualTo(
                                40 * Lexicon.read().named(entry.key()).size()));
    }
}
