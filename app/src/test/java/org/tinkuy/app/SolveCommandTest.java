package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `tinkuy solve`: what it says of files and options that are wrong, and that its answer repeats.
class SolveCommandTest {
  private static final Path CONFORMANCE = Folders.ROOT.resolve("conformance");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // file | what is written | what is written instead | code | place | hint
        "heat-linnhoff-hindmarsh-1983 | \"heat_kW\": 330 | \"heat_MW\": 0.33 | entry.unknown |"
            + " bad.json:4:streams[0].heat_MW | heat_kW",
        "heat-linnhoff-hindmarsh-1983 | , \"heat_kW\": 330 | '' | entry.missing |"
            + " bad.json:4:streams[0].heat_kW | ''",
        "heat-linnhoff-hindmarsh-1983 | \"from_C\": 170 | \"from_C\": \"170 C\" | entry.number |"
            + " bad.json:4:streams[0].from_C | the unit is in the key",
        "heat-linnhoff-hindmarsh-1983 | \"heat_kW\": 330 | \"heat_kW\": 1e308 | entry.tooLarge |"
            + " bad.json:4:streams[0].heat_kW | larger unit",
        "heat-linnhoff-hindmarsh-1983 | \"to_C\": 60 | \"to_C\": 170 | exchange.heat.latentSide |"
            + " bad.json:4:streams[0] | kind",
        "heat-linnhoff-hindmarsh-1983 | \"heat_kW\": 330 | \"heat_kW\": -330 |"
            + " exchange.heat.negative | bad.json:4:streams[0] | swap",
        "heat-linnhoff-hindmarsh-1983 | \"from_C\": 170 | \"from_C\": -443 |"
            + " exchange.heat.absoluteZero | bad.json:4:streams[0] | another unit",
        "heat-linnhoff-hindmarsh-1983 | heat-cascade | heat-cascde | exchange.problem.kind |"
            + " bad.json:2:problem | heat-cascade",
        "water-polley-polley-2000 | \"limit\": 20 | \"limit\": -20 | exchange.water.limit |"
            + " bad.json:10:sinks[0] | purity",
        "water-polley-polley-2000 | \"name\": \"s2\" | \"name\": \"s1\" | exchange.water.nameTwice"
            + " | bad.json | ''",
        "water-wang-smith-1994 | \"outletMax_ppm\": 800 | \"outletMax_ppm\": 40 |"
            + " exchange.water.outlet | bad.json:7:operations[2] | swap",
        "water-wang-smith-refinery-restricted | [\"desalter\", \"HDS\"] | [\"desaltr\", \"HDS\"] |"
            + " exchange.water.operationUnknown | bad.json:8:forbidden[0] | desalter",
        "water-wang-smith-refinery | , \"salt\": 1.575 | '' | exchange.water.contaminantMissing |"
            + " bad.json:5:operations[0].load_kgPerHour | load, inlet",
        "exchange-small-park | \"distance_km\": 12 | \"distance_km\": -12 |"
            + " exchange.network.distance | bad.json:15:arcs[0] | ''",
        "exchange-small-park | \"virginQuality\": {\"LOI\": 0.5} | \"virginQuality\": {} |"
            + " exchange.network.virginQuality | bad.json:10:sinks[0] | write 0",
        "exchange-small-park | \"from\": \"s1\" | \"from\": \"s11\" | exchange.network.unknownName"
            + " | bad.json:15:arcs[0].from | s1",
        "exchange-small-park | \"minimum_t\": 500 | \"minimum_t\": -1 | exchange.network.minimum |"
            + " bad.json:15:arcs[0] | ''",
        "sharing-tva-1930s | , \"N+P\": 378821 | '' | exchange.share.costMissing |"
            + " bad.json:5:values | Write what they pay",
        "exchange-small-park | \"virginQuality\": {\"LOI\": 0.5} | \"virginQuality\": {\"LOI\": 5}"
            + " | exchange.network.virginAboveLimit | bad.json:10:sinks[0] | swapped",
        "exchange-small-park | \"currency\": \"USD\" | \"currency\": \"USD\", \"budget\": -3 |"
            + " exchange.network.budget | but is -3.0 | leave it out",
        "pooling-haverly-1 | \"quality\": {\"S\": 3} | \"quality\": {} | exchange.pool.quality |"
            + " Input 'A' | write 0",
        "sharing-tva-1930s | \"N+P\" | \"N+Q\" | exchange.share.coalition | bad.json:5:values |"
            + " Join the names of different players by +",
        "pooling-haverly-1 | \"quality\": {\"S\": 3} | \"supply\": -3, \"quality\": {\"S\": 3} |"
            + " exchange.pool.supply | supply must be >= 0, but is -3.0. | Maybe leave it out",
        "exchange-small-park | \"distance_km\": 12 | \"distance_km\": -12 |"
            + " exchange.network.distance | arcs[0] | Maybe the minus is a dash",
        "exchange-small-park | \"distance_km\": 12 | \"substitution\": 0 |"
            + " exchange.network.substitution | arcs[0] | Maybe write 1",
        "exchange-small-park | \"supply_t\": 3000 | \"supply_t\": -3000 |"
            + " exchange.network.supply | sources[0] | Maybe the minus is a dash",
        "sharing-tva-1930s | \"N+P\": 378821 | \"P+N\": 1, \"N+P\": 2 |"
            + " exchange.share.coalitionTwice | bad.json:5:values | Remove",
        "pooling-haverly-1 | \"links\" | \"lynks\" | entry.missing | bad.json:1:links | under"
            + " another name",
        "exchange-small-park | \"currency\": \"USD\" | \"currency\": \"USD\","
            + " \"carbonPrice_perTonne\": -5 | exchange.network.carbon |"
            + " carbonPrice_perTonne must be >= 0, but is -5.0 | the minus is a dash",
        "water-wang-smith-1994 | \"load_kgPerHour\": 2 | \"load_kgPerHour\": {\"salt\": 2} |"
            + " exchange.water.mixedKeys | operations[0].inletMax_ppm | object with its name",
        "sharing-tva-1930s | [\"N\", \"F\", \"P\"] | [] | exchange.share.noPlayer |"
            + " bad.json:4:players | is empty",
        "schedule-two-crews | \"crew\": 2 | \"crew\": 0 | exchange.schedule.need |"
            + " activities[0].needs | more of the resource",
      })
  void aMistakeIsAnIssueWithPlaceAndHint(
      String name,
      String written,
      String instead,
      String code,
      String place,
      String hint,
      @TempDir Path folder)
      throws IOException {
    String sound = Folders.read(CONFORMANCE.resolve(name + ".json"));
    assertThat(sound).contains(written);
    Path bad = folder.resolve("bad.json");
    int at = sound.indexOf(written);
    Files.writeString(
        bad, sound.substring(0, at) + instead + sound.substring(at + written.length()));

    Terminal terminal = Terminal.run("solve", bad);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err()).contains("error " + code, place, hint);
  }

  @Test
  void aQualityThatALimitAsksForIsMissedWithItsPlaceAndHint(@TempDir Path folder)
      throws IOException {
    String sound = Folders.read(CONFORMANCE.resolve("exchange-small-park.json"));
    Path bad = folder.resolve("bad.json");
    Files.writeString(
        bad, sound.replaceFirst("\"quality\": \\{\"LOI\": 1(\\.0)?}", "\"quality\": {}"));

    Terminal terminal = Terminal.run("solve", bad, "--gap", 0);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.err())
        .contains("warning exchange.network.qualityMissing", "sources[2].quality", "write 0")
        .contains("Source 's3': sink 'd1' limits 'LOI', which is not stated");
    assertThat(terminal.out()).contains("\"qualityNotStated\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what is written besides of a sink that cannot buy | the rules that conflict, in words
        "\"budget\": 10 | Sink 'd1' must get what it needs. | The fixed costs keep to the budget.",
        "\"partnersMax\": {\"C\": 0} | Sink 'd1' must get what it needs. | Firm 'C' has no more"
            + " partners than it may.",
        "\"arcs\": [] | Sink 'd1' must get what it needs. | Nothing can be bought for sink 'd1',"
            + " and no arc that can be used leads to it.",
        // 4,000 t are there of the 10,000 t that it needs
        "\"arcs\": [{\"from\": \"s4\", \"to\": \"d1\", \"variable_perT\": 1, \"fixed_perYear\": 1}]"
            + " | Sink 'd1' must get what it needs. | Source 's4' gives no more than it has.",
      })
  void limitsThatCannotHoldTogetherAreNamedInWords(
      String limit, String one, String other, @TempDir Path folder) throws IOException {
    String sound = Folders.read(CONFORMANCE.resolve("exchange-small-park.json"));
    String unable =
        sound
            .replaceFirst("\"virgin_perT\": 30", "\"virgin_perT\": null")
            .replaceFirst(
                "\\{\"name\": \"s5\"",
                "{\"name\": \"s4\", \"firm\": \"Q\", \"supply_t\": 4000, \"quality\": {\"LOI\":"
                    + " 1}},$0");
    assertThat(unable).isNotEqualTo(sound);
    String limited =
        limit.startsWith("\"arcs\"")
            ? unable.replaceFirst("(?s)\"arcs\": \\[.*?\\]", limit)
            : unable.replaceFirst("\"currency\"", limit + ", \"currency\"");
    Path bad = folder.resolve("bad.json");
    Files.writeString(bad, limited);

    Terminal terminal = Terminal.run("solve", bad);

    assertThat(terminal.exit()).as(terminal.err()).isZero();
    assertThat(terminal.out()).contains("\"impossible\"", "\"smallest\"", one, other);
    assertThat(terminal.out()).doesNotContain("\"objective\"");
  }

  @Test
  void allMistakesOfAFileAreSaidAtOnce(@TempDir Path folder) throws IOException {
    Path bad = folder.resolve("bad.json");
    Files.writeString(
        bad,
        """
        {"problem": "heat-cascade",
         "streams": [
          {"name": "H1", "from_C": 170, "to_C": 60, "heat_kW": -1, "approach_K": 5},
          {"name": "C1", "from_C": 20, "to": 135, "heat_kW": 230, "approach_K": 5}],
         "utilites": []}
        """);

    Terminal terminal = Terminal.run("solve", bad);

    assertThat(terminal.err())
        .contains(
            "exchange.heat.negative", "entry.missing", "entry.unknown", "Maybe you mean utilities.")
        .doesNotContain("noStream");
  }

  @Test
  void limitsOfTheWholeAreSaidBesideNamesThatNobodyBears(@TempDir Path folder) throws IOException {
    String sound = Folders.read(CONFORMANCE.resolve("exchange-small-park.json"));
    Path bad = folder.resolve("bad.json");
    Files.writeString(
        bad,
        sound.replaceFirst(
            "\"currency\"",
            "\"budget\": -5, \"partnersMax\": {\"B\": -1, \"ZZ\": 1}, \"currency\""));

    Terminal terminal = Terminal.run("solve", bad);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err())
        .containsOnlyOnce("error exchange.network.budget")
        .containsOnlyOnce("error exchange.network.partners")
        .containsOnlyOnce("error exchange.network.unknownName")
        .contains("bad.json:", "partnersMax", "Those there are: B, C, F");
  }

  /// It is an answer that nothing is possible, and an issue where it is to be mended.
  @Test
  void aSinkThatNobodyCanServeHasItsPlaceAndHintBesideTheAnswer(@TempDir Path folder)
      throws IOException {
    String park = Folders.read(CONFORMANCE.resolve("exchange-small-park.json"));
    Path dry = folder.resolve("dry.json");
    Files.writeString(dry, park.replaceFirst("\"virgin_perT\": 28", "\"virgin_perT\": null"));
    Path water = folder.resolve("water.json");
    Files.writeString(
        water,
        """
        {"problem": "water-fixed-flow", "fresh": {"quality": 30},
         "sources": [{"name": "a", "flow": 5, "quality": 25}],
         "sinks": [{"name": "b", "flow": 4, "limit": 20}]}
        """);

    Terminal network = Terminal.run("solve", dry);
    Terminal cascade = Terminal.run("solve", water);

    assertThat(network.exit()).isZero();
    assertThat(network.out()).contains("\"impossible\"");
    // the need of d3 is 4,000 t, of which s1 has 3,000
    assertThat(network.err())
        .contains("warning exchange.network.unserved", "dry.json:", "sinks[2].demand_t")
        .contains("replaces 3000.0 t at the most", "Add a source or an arc");
    assertThat(cascade.exit()).isZero();
    assertThat(cascade.err())
        .contains("warning exchange.water.unserved", "water.json:3:sinks[0].limit")
        .contains("the purest that there is has 25.0", "Add a fresh supply of 20.0 or less");
  }

  /// Nothing could be split without what all save together; a pair that is not written saves
  /// nothing, and that is said.
  @Test
  void aSavingThatIsNotWrittenIsNeverASilentZero(@TempDir Path folder) throws IOException {
    Path bad = folder.resolve("bad.json");
    String game =
        "{\"problem\": \"sharing\", \"kind\": \"saving\", \"players\": [\"A\", \"B\", \"C\"],\n"
            + " \"values\": {\"A+B\": 4%s}}";
    Files.writeString(bad, game.replace("%s", ""));
    Path thin = folder.resolve("thin.json");
    Files.writeString(thin, game.replace("%s", ", \"A+B+C\": 9"));

    Terminal refused = Terminal.run("solve", bad);
    Terminal taken = Terminal.run("solve", thin);

    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err())
        .contains("error exchange.share.wholeMissing", "bad.json:2:values")
        .contains("Coalition 'A+B+C'", "Write what all save together");
    assertThat(taken.exit()).isZero();
    assertThat(taken.err())
        .contains("warning exchange.share.savingMissing", "2 coalitions (A+C, B+C)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--time-limit 0 | The time limit must be > 0 s",
        "--gap -1 | The gap must be from 0",
        "--gap some | --gap",
        "--gapp 1 | Maybe you mean --gap.",
      })
  void wrongUseIsSaid(String options, String reason) {
    Path file = CONFORMANCE.resolve("water-polley-polley-2000.json");

    Terminal terminal = Terminal.run((Object[]) ("solve " + file + " " + options).split(" ", -1));

    assertThat(terminal.exit()).isEqualTo(3);
    assertThat(terminal.err()).contains(reason);
  }

  @Test
  void aFileThatIsNotThereIsAnError() {
    Terminal terminal = Terminal.run("solve", Path.of("nowhere.json"));

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err()).contains("file.absent", "nowhere.json");
  }

  @Test
  void onlyTheSecondsDifferBetweenTwoRuns() {
    Path file = CONFORMANCE.resolve("exchange-small-park.json");

    String one = Terminal.run("solve", file, "--exits", "--shares").out();
    String two = Terminal.run("solve", file, "--exits", "--shares").out();

    assertThat(withoutSeconds(one)).isEqualTo(withoutSeconds(two)).contains("\"objective\"");
    assertThat(one).contains("\"seconds\"");
  }

  @Test
  void whatIsImpossibleIsAnAnswerWithItsConflict(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("impossible.json");
    Files.writeString(
        file,
        """
        {"problem": "water-fixed-flow", "fresh": {"quality": 30},
         "sinks": [{"name": "d1", "flow": 50, "limit": 20}]}
        """);

    Terminal terminal = Terminal.run("solve", file);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .contains("\"impossible\"", "Sink 'd1' keeps its limit.", "\"smallest\"");
  }

  @Test
  void theInputIsNamedByTheHashOfItsBytes(@TempDir Path folder) {
    Path file = folder.resolve("split.json");
    Folders.write(
        file,
        "{\"problem\": \"sharing\", \"kind\": \"saving\", \"players\": [\"A\"],"
            + " \"values\": {\"A\": 1}}");

    Terminal terminal = Terminal.run("solve", file);

    // sha256sum of the line above, without an end of line
    assertThat(terminal.out())
        .contains(
            "\"input\" : \"23323b86031ae56a2a6cba6b7d447716bf6bc58fe10024e69215b596f9824df6\"",
            "\"seed\" : 0");
  }

  private static String withoutSeconds(String json) {
    return json.replaceFirst("\"seconds\" : [^,]*,", "");
  }

  /// What a person wrote is named by the key under which it stands, and no parser speaks of itself.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'problem': 'heat-cascade', 'streams': [{'name': 'h', 'heat_kW': {'h': 5}}]}"
            + " | bad.json:1:streams[0].heat_kW Key 'heat_kW': it must hold a number, but holds"
            + " an object with keys.",
        "{'problem': 'schedule', 'resources': {}, 'activities': [{'name': 'x', 'duration': 3,"
            + " 'needs': {}, 'after': ['y']}, {'name': 'x', 'duration': 1, 'needs': {}}]}"
            + " | bad.json:1:activities[0].after[0] Key 'after': there is no 'y'. Maybe it must"
            + " be added; those there are: x.",
        "{'problem': 'pooling', 'products': [] | bad.json:1 This is not JSON: Unexpected"
            + " end-of-input: expected close marker for Object. Look for",
      })
  void whatStandsInTheWrongPlaceIsSaidInWords(String text, String said, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("bad.json");
    Files.writeString(file, text.replace('\'', '"'));

    Terminal terminal = Terminal.run("solve", file);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err().replaceAll("\\s+", " ")).contains(said);
  }
}
