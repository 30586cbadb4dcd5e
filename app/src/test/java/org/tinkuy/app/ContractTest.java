package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.ContractPreset;
import org.tinkuy.finance.stack.Contract;

/// What a contract settles is told, and what a case needs for it asked.
class ContractTest {
  private static final String DBFO =
      "\ncontract: {kind: DBFO, availability: 2.9 MUSD/yr, from: 2029, handBackCost: 0.5 MUSD,"
          + " handBackReserve_years: 3}\n";

  private static final String ENDS =
      "{companyDefault: {probability: 3 %/yr, from: 2029, paidAfter: 12 month}, forceMajeure:"
          + " {probability: 1 %/yr, debt: 100 %, equity: 50 %, paidAfter: 6 month}}";

  @TempDir private Path folder = Path.of("");

  /// The smallest park with the case of two phases and something more in it.
  private Path park(String more) {
    Path park = Folders.copy(Folders.SMALLEST, folder.resolve("park"));
    Folders.write(
        park.resolve("finance.yaml"),
        Folders.read(Folders.ROOT.resolve("conformance/finance/two-phases.yaml")) + more);
    return park;
  }

  private Terminal finance(String more, String language) {
    return Terminal.run("finance", park(more), "--lang", language, "--out", folder.resolve("out"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, the public body bears demand",
    "es, la entidad pública asume la demanda",
    "fr, l’organisme public porte la demande"
  })
  void theTerminalTellsTheFiveFactsInTheLanguageOfTheReader(String language, String fact) {
    Terminal terminal = finance(DBFO, language);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out().replaceAll("\\s+", " ")).contains(fact);
    Path json = folder.resolve("out/smallest-2024-finance.json");
    assertThat(schema("study-1.json").validate(Folders.read(json), InputFormat.JSON)).isEmpty();
    assertThat(Folders.read(json)).contains("\"phases\"").doesNotContain("\"kept\" : false");
    assertThat(Folders.read(folder.resolve("out/smallest-2024-finance.html")))
        .contains("finance-contract", "finance-families-contracts", "finance-phases");
  }

  /// What may end the contract is drawn, told in words and in the JSON, and each of its figures is
  /// explained.
  @ParameterizedTest
  @CsvSource({
    "en, the contract ends early, Default of the company: draws in which it ends the contract",
    "es, el contrato termina antes de tiempo, Incumplimiento de la empresa: simulaciones en que"
        + " termina",
    "fr, le contrat prend fin avant terme, Défaillance de la société : tirages où elle met fin"
  })
  void whatMayEndTheContractIsDrawnAndTold(String language, String told, String explained) {
    Path park = park(DBFO.replace("}", ", earlyEnds: " + ENDS + "}"));
    Terminal terminal =
        Terminal.run(
            "finance",
            park,
            "--monte-carlo",
            "200",
            "--lang",
            language,
            "--out",
            folder.resolve("out"));

    assertThat(terminal.exit()).isZero();
    Path json = folder.resolve("out/smallest-2024-finance.json");
    assertThat(schema("study-1.json").validate(Folders.read(json), InputFormat.JSON)).isEmpty();
    assertThat(Folders.read(json)).contains("\"earlyEnds\"").doesNotContain("\"kept\" : false");
    assertThat(Folders.read(folder.resolve("out/smallest-2024-finance.html")))
        .contains("finance-early-ends", told);
    Terminal explain =
        Terminal.run(
            "explain",
            park,
            "finance:draws.end.companyDefault",
            "--monte-carlo",
            "200",
            "--lang",
            language);
    assertThat(explain.exit()).isZero();
    assertThat(explain.out().replaceAll("\\s+", " ").replace('\u00a0', ' ')).contains(explained);
  }

  /// The terminal tells in one line how often the contract ends early and what that costs; units
  /// that were sold to others leave nobody to tell, whichever file they stand in.
  @Test
  void earlyEndsAreALineOfTheTerminalAndUnitsOfAnotherFileAreTold() {
    Path park = park(DBFO.replace("}", ", earlyEnds: " + ENDS + "}"));
    Path units = folder.resolve("units.yaml");
    Folders.write(
        units,
        """
        layers:
          - {id: owners, kind: equity, payer: sponsor}
          - {id: units, kind: trustUnits, payer: market, yield: 9 %, share: 20 %}
        """);

    assertThat(drawn(park).out().replaceAll("\\s+", " "))
        .contains("Early end The contract ends early in")
        .contains("of 200 scenarios");
    Terminal refused = drawn(park, "--layers", units);
    assertThat(refused.exit()).isNotZero();
    assertThat(refused.err())
        .contains("error finance.case.earlyEndLayers", "finance.yaml")
        .contains("contract.earlyEnds.companyDefault")
        .contains("Write layers without units, or leave earlyEnds out.");
  }

  private Terminal drawn(Path park, Object... more) {
    List<Object> all =
        new ArrayList<>(
            List.of("finance", park, "--monte-carlo", "200", "--out", folder.resolve("drawn")));
    all.addAll(List.of(more));
    return Terminal.run(all.toArray());
  }

  @Test
  void aContractThatNamesNoFigureForWhatItNeedsIsRefusedWithAHint() {
    Terminal terminal = finance("\ncontract: {kind: DBFO}\n", "en");

    assertThat(terminal.exit()).isNotZero();
    assertThat(terminal.err())
        .contains("the case says not how much")
        .contains("availability: 2 MUSD/yr");
  }

  /// The public body of a usual stack pays nothing that the case does not state, and who reads the
  /// headline must not take it for paid.
  @ParameterizedTest
  @CsvSource({
    "en, No flow follows this contract, the public body pays, “kind” DBFO",
    "es, Ningún flujo sigue este contrato, la entidad pública paga, «kind» DBFO",
    "fr, Aucun flux ne suit ce contrat, l’organisme public paie, «\u00A0kind\u00A0» DBFO"
  })
  void aContractOfAUsualStackThatMovesNoFlowSaysSo(
      String language, String first, String payer, String key) {
    Terminal terminal =
        Terminal.run(
            "finance",
            Folders.ROOT.resolve("examples/seed-park-a"),
            "--layers",
            "DBFO",
            "--lang",
            language,
            "--out",
            folder.resolve("told"));

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out().replaceAll("\\s+", " ")).contains(first, payer, key);
    assertThat(Folders.read(folder.resolve("told/seed-park-a-2027-finance-layers.html")))
        .contains(first);
    // with a contract of its own nothing of the kind is said
    assertThat(finance(DBFO, language).out().replaceAll("\\s+", " ")).doesNotContain(first);
  }

  @Test
  void aKindThatNoPresetHasIsTold() {
    Terminal terminal = finance("\ncontract: {kind: BTO}\n", "en");

    assertThat(terminal.exit()).isNotZero();
    assertThat(terminal.err())
        .contains(
            "finance.yaml:48:contract.kind", "no preset is called 'BTO'.", "Maybe you mean BOT");
  }

  @Test
  void thePresetsOfTheCatalogSettleTheFiveFacts() {
    List<ContractPreset> presets = Wiring.load().catalog().library().experience().contracts();

    assertThat(presets.stream().map(each -> facts(Contract.of(each, 20))))
        .startsWith(
            "BOT USERS COMPANY GOVERNMENT Transferred 0.85",
            "BOOT USERS COMPANY COMPANY Transferred 0.85",
            "DBFO GOVERNMENT GOVERNMENT GOVERNMENT Transferred 0.85",
            "BOO USERS COMPANY COMPANY Kept 0.0");
  }

  private static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Folders.read(Folders.ROOT.resolve("schema").resolve(name)));
  }

  private static String facts(Contract contract) {
    return String.join(
        " ",
        contract.id(),
        contract.payer().name(),
        contract.demand().name(),
        contract.duringTerm().name(),
        contract.handBack().getClass().getSimpleName(),
        Double.toString(contract.termination().companyDefault()));
  }

  @Test
  void theSchemaKnowsTheContract() {
    Schema schema = schema("finance-1.json");
    String text = Folders.read(park(DBFO).resolve("finance.yaml"));

    assertThat(schema.validate(text, InputFormat.YAML)).isEmpty();
    assertThat(schema.validate(text.replace("kind: DBFO", "sort: DBFO"), InputFormat.YAML))
        .isNotEmpty();
  }
}
