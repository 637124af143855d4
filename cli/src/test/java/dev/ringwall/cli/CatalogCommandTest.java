package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogCommandTest {

    @Test
    void everyRowIsListedWithItsId() {
        Door.Ran ran = Door.run("catalog");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Parts of IEC 62443", "62443-3-3:2013, 100 rows", "62443-4-2:2019, 141 rows");
        assertThat(ran.out().lines().filter(line -> line.matches("  (SR|CR|CCSC|SAR|EDR|HDR|NDR) .*")))
                .hasSize(241);
    }

    @Test
    void rowsAboutOrganisationsStandUnderTheirGroups() {
        String provider = Door.run("catalog", "--part", "2-4").out();

        assertThat(provider)
                .contains("62443-2-4:2023, 123 rows", "  SP.01 · Solution staffing\n")
                .containsPattern("(?m)^  SP\\.01\\.01 RE\\(1\\)  +Subcontractors");
        assertThat(Door.run("catalog", "--part", "2-1").out())
                .contains("62443-2-1:2009, 126 rows", "62443-2-1:2024, 87 rows")
                .containsOnlyOnce("  SPE 2 · ");
    }

    @Test
    void aPartUnderDevelopmentIsShownAsSuch() {
        assertThat(Door.run("catalog").out())
                .contains(
                        "62443-1-2  Master glossary of terms and abbreviations · under development, nothing published");
    }

    @Test
    void aPointerSaysWhatIsAskedInItsPlace() {
        assertThat(Door.run("catalog", "--part", "62443-4-2").out())
                .containsPattern("CR 1\\.6 +– +Wireless access management · asked as NDR 1\\.6");
    }

    @Test
    void onePartAloneIsListedUnderItsNumber() {
        String alone = Door.run("catalog", "--part", "3-3").out();

        assertThat(alone).contains("SR 7.8").doesNotContain("CR 1.1", "62443-4-1");
        assertThat(Door.run("catalog", "--part", "62443-3-3").out()).isEqualTo(alone);
    }

    @Test
    void aPartWithoutRowsIsInTheRegister() {
        assertThat(Door.run("catalog", "--part", "62443-2-3").out()).contains("Patch management");
    }

    @Test
    void aPartThatIsNoneIsWrongUse() {
        Door.Ran ran = Door.run("catalog", "--part", "9-9");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("`--part`: expected a part such as `62443-3-3`, got `9-9`\n");
    }

    @Test
    void everyPartSaysWhatIsCarriedOfIt() {
        String all = Door.run("catalog").out();
        assertThat(all)
                .contains("62443-2-1:2024, 87 rows", "technology families: 43", "states of a patch: 11", "terms: 219")
                .contains("A glossary of our own", "`ringwall explain 62443-6-1`");
        assertThat(all.lines().filter(line -> line.matches("  62443-.-. .*"))).hasSize(19);
    }

    @Test
    void aPartWithoutRowsListsWhatItHas() {
        assertThat(Door.run("catalog", "62443-3-1").out())
                .contains("technology family · physical security", "Passwords · SR 1.1, SR 1.7");
        assertThat(Door.run("catalog", "2-3").out()).contains("said by the product supplier", "Authorized → effective");
        assertThat(Door.run("catalog", "1-2").out()).contains("  boundary device ");
        assertThat(Door.run("catalog", "2-4").out())
                .isEqualTo(Door.run("catalog", "--part", "2-4").out());
        assertThat(Door.run("catalog", "2-4", "--part", "2-3").exit()).isEqualTo(2);
    }

    @Test
    void wordsAreLookedForInAllTexts() {
        assertThat(Door.run("catalog", "--search", "boundary device").out())
                .startsWith("`boundary device`: ")
                .contains("boundary device (term)");
        assertThat(Door.run("catalog", "--search", "qwertz").out()).contains("nothing in the catalogue holds `qwertz`");
        assertThat(Door.run("catalog", "--search", " ").exit()).isEqualTo(2);
        assertThat(Door.run("catalog", "--search", "zone", "--format", "csv").exit())
                .isEqualTo(2);
    }

    @Test
    void theFormatsAreThoseThatAreNamed() {
        assertThat(Door.run("catalog", "--format", "json").out())
                .startsWith("{\n")
                .contains("\"SR 1.1 RE 2\"");
        assertThat(Door.run("catalog", "--format", "csv").out()).startsWith("id,part,edition,code,");
        assertThat(Door.run("catalog", "--format", "TEXT").out())
                .isEqualTo(Door.run("catalog").out());
    }

    @Test
    void itFitsThePage() {
        assertThat(Door.run("catalog").out().lines()).allMatch(line -> line.length() <= 100);
        Door narrow = Door.of(new Window(true, true, 80, false));
        assertThat(narrow.open("catalog").out().lines()).allMatch(line -> line.length() <= 80);
    }
}
