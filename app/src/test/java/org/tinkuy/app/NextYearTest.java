package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.formats.FolderTree;

/// What falls due, what is carried into the next year, and what is reviewed, on small parks.
class NextYearTest {
  @TempDir private Path disk;

  private Path park(String... files) throws IOException {
    Path park = disk.resolve("park");
    FolderTree.copy(Folders.SMALLEST, park);
    for (int i = 0; i < files.length; i += 2) {
      Files.writeString(park.resolve(files[i]), files[i + 1]);
    }
    return park;
  }

  private static String flat(Terminal terminal) {
    return terminal.out().replaceAll("\\s+", " ");
  }

  /// Rows of 2024 are no rows to carry into 2019.
  @Test
  void aYearBeforeTheRowsOfAParkIsRefused() {
    Terminal terminal = Terminal.run("next-year", Folders.SMALLEST, "--year", "2019");

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err().replaceAll("\\s+", " "))
        .contains("request:year", "rows go on to 2024", "2024 or later, but is 2019");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void aPaperThatAnotherOneTakesOverIsNotDue() throws IOException {
    Path park =
        park(
            "certificates.csv",
            """
            certificate,holder,scheme,status,issued,expires
            C1,bakery,ohs,certified,2019-01-01,2022-01-01
            C2,bakery,ohs,certified,2022-01-02,2025-06-30
            C3,bakery,quality,certified,2019-01-01,2022-01-01
            C4,joinery,environment,certified,2019-01-01,2022-01-01
            C5,joinery,environment,in preparation,,
            """,
            "permits.csv",
            "permit,holder,kind,from,until\nP1,bakery,water,2015-01-01,2027-01-01\n");

    String said = flat(Terminal.run("due", park, "--on", "2025-01-01", "--months", "12"));

    assertThat(said)
        .contains("2 overdue on 2025-01-01, 1 to come.", "certificates[C2]")
        .contains(
            "2022-01-01 certificate expires Panadería Pan quality certificates[C3] (overdue) de"
                + " Nube")
        .contains("certificates[C4]")
        .doesNotContain("certificates[C1]", "permits[P1]");
  }

  /// Ids, codes and English texts stood before a French reader.
  @Test
  void whatFallsDueIsToldInTheLanguageOfTheReader() {
    Path sample = Folders.ROOT.resolve("examples/valle-claro");

    String said = flat(Terminal.run("due", sample, "--on", "2024-12-31", "--lang", "fr"));

    assertThat(said)
        .contains("Confecciones", "formation", "Loi 29783", "qualité", "Le parc")
        .doesNotContain("T12 ", "skills", "Review of", "quality", "effluent", " air ", " park ");
  }

  @Test
  void aDutyThatComesBackIsDueEveryTime() throws IOException {
    Path park =
        park(
            "duties.csv",
            """
            duty,who,law,due,every
            D1,bakery,Decreto 1,2024-03-31,P3M
            D2,bakery,Decreto 2,2024-03-31,yearly
            D3,bakery,Decreto 3,2026-03-31,P1Y
            """);

    String said = flat(Terminal.run("due", park, "--on", "2025-01-01", "--months", "6"));

    // 2024-03-31 + 3 n months: the last one before the day, and those of 2025-03-31, 2025-06-30
    assertThat(said)
        .contains("2024-12-31 duty is due Panadería Pan Decreto 1", "2025-03-31 duty is due")
        .contains("2025-06-30 duty is due", "2024-03-31 duty is due Panadería Pan Decreto 2")
        .doesNotContain("2024-06-30", "2024-09-30", "Decreto 3");
  }

  @Test
  void theCalendarIsOneThatCalendarProgramsTake() throws IOException {
    Path park =
        park(
            "duties.csv",
            "duty,who,law,due\n"
                + "D1,bakery,\"Ley 28611; artículo 74, responsabilidad general del titular de"
                + " operaciones\",2025-02-28\n");
    Path file = disk.resolve("due.ics");

    Terminal.run("due", park, "--on", "2025-01-01", "--ics", file);

    String text = Files.readString(file);
    assertThat(text.split("\r\n", -1))
        .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
        .contains("DTSTART;VALUE=DATE:20250228", "DTSTAMP:20250101T000000Z")
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(text.replace("\r\n ", ""))
        .contains("SUMMARY:duty is due - Ley 28611\\; artículo 74\\, responsabilidad general")
        .endsWith("END:VCALENDAR\r\n");
  }

  /// RFC 5545, section 3.4: a calendar without a component is none.
  @Test
  void aCalendarWithoutADayIsNotWritten() throws IOException {
    Path file = disk.resolve("due.ics");

    Terminal terminal = Terminal.run("due", park(), "--on", "2025-01-01", "--ics", file);

    assertThat(flat(terminal)).contains("0 overdue", "Nothing falls due", "is not written");
    assertThat(file).doesNotExist();
  }

  @Test
  void numbersAreAskedAgainAndAnswersHoldUntilTheirDay() throws IOException {
    Path park =
        park(
            "facts.csv",
            """
            subject,fact,period,value,validUntil,unit,state
            park,parkBody,2023,yes,,,measured
            park,masterPlan,2023,yes,2025-06-30,,measured
            park,landManagement,2022,yes,2027-12-31,,measured
            """,
            "workforce.csv",
            "tenant,period,sex,workers\nbakery,2024,,10\nbakery,2023,,9\njoinery,2023,,4\n",
            "tenants.csv",
            "tenant,name,sector,until\nbakery,B,1071,\njoinery,J,1622,\nmill,M,1061,2024-06-30\n");
    Path to = disk.resolve("to");

    String said = flat(Terminal.run("next-year", park, "--to", to));

    assertThat(said)
        .contains("Into 2025")
        .containsPattern("Facts 2 0 1 ")
        .containsPattern("Workforce 0 1 1 ")
        .contains("2025-06-30 answer holds no The park masterPlan");
    assertThat(to.resolve("ask-2025/workforce-2025.csv"))
        .hasContent("tenant,period,sex,workers\nbakery,2025,all,\njoinery,2025,all,\n");
    assertThat(Files.readString(to.resolve("ask-2025/list.csv")))
        .contains("ask,workforce,\"bakery,2024,all\"", "stale,workforce,\"joinery,2023,all\"");
    assertThat(Terminal.run("diff", park, to).out()).contains("0 rows new, 0 changed, 0 gone");
  }

  @Test
  void theScoreIsReviewedAsFarAsTheRowsItRestsOn() throws IOException {
    Path bare = park();
    String before = flat(Terminal.run("review", bare, "--period", "2024", "--all"));
    Files.writeString(
        bare.resolve("reviews.csv"),
        "table,key,role,on,result,evidence\ntenants,bakery,auditor,2024-11-02,confirmed,\n");

    String after = flat(Terminal.run("review", bare, "--period", "2024", "--all"));

    assertThat(before).contains("0% of the result rests on rows that have been reviewed.");
    // 28 % of the known criteria rested on that row
    assertThat(before).contains("Tenants bakery 28.00");
    assertThat(after)
        .contains("28% of the result rests on rows")
        .doesNotContain("Tenants bakery 28.00")
        .contains("Who reviewed what", "auditor 2 Nov 2024 confirmed");
    Files.writeString(
        bare.resolve("reviews.csv"),
        """
        table,key,role,on,result
        tenants,bakery,auditor,2024-11-02,confirmed
        tenants,bakery,engineer,2024-11-05,returned
        """);
    assertThat(flat(Terminal.run("review", bare, "--period", "2024"))).contains("0% of the result");
  }
}
