package org.tinkuy.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;

/// Finds the rows of a catalog that nobody has compared, file by file.
final class OpenRows {
  private final Catalog catalog;
  private final Library library;
  private final ScoreReaders readers;
  private final String language;

  OpenRows(Catalog catalog, String language) {
    this.catalog = catalog;
    this.library = catalog.library();
    this.language = language;
    this.readers = new ScoreReaders(catalog);
  }

  /// Says of a row what it is.
  ///
  /// @param id by which it is found in its file
  /// @param what it is
  /// @param provenance whether it was compared
  /// @param movable by how much it alone could move a score
  private record Telling<T>(
      Function<T, String> id,
      Function<T, String> what,
      Function<T, Provenance> provenance,
      Function<T, Verification.Movable> movable) {
    static <T> Telling<T> of(
        Function<T, String> id, Function<T, String> what, Function<T, Provenance> provenance) {
      return new Telling<>(id, what, provenance, _ -> Verification.Movable.NOTHING);
    }

    Telling<T> moving(Function<T, Verification.Movable> moved) {
      return new Telling<>(id, what, provenance, moved);
    }
  }

  Verification of(Framework framework) {
    List<Criterion> scored = ScoreReaders.scored(framework);
    long open = scored.stream().filter(row -> row.provenance().awaitsComparison()).count();
    return file(
        "frameworks/" + framework.id() + ".yaml",
        framework.criteria(),
        Telling.of(
                Criterion::id,
                row -> text("criterion." + framework.id() + "." + row.id() + ".name"),
                Criterion::provenance)
            .moving(
                row ->
                    scored.contains(row)
                        ? Verification.Movable.of(framework, 1.0 / scored.size())
                        : Verification.Movable.NOTHING),
        scored.isEmpty()
            ? Verification.Movable.NOTHING
            : Verification.Movable.of(framework, (double) open / scored.size()));
  }

  List<Verification> ofWhatFormulasRead() {
    Map<String, Verification.Movable> byName = new HashMap<>();
    Telling<ReferenceValue> reference =
        Telling.of(
            row -> row.name() + " " + row.country() + " " + row.period().text(),
            row -> row.value() + ", " + row.kind(),
            ReferenceValue::provenance);
    Verification.Movable flows = readers.of(ScoreReaders.ofTable("flows"));
    return List.of(
        file(
            "references.csv",
            catalog.references(),
            reference.moving(
                row ->
                    byName.computeIfAbsent(
                        row.name(),
                        name -> readers.of(readers.ofWords("reference(" + name + ")")))),
            readers.of(ScoreReaders.ofTable("references"))),
        file(
            "carriers.csv",
            library.carriers().values(),
            named(Carrier::id, "carrier.", Carrier::provenance).moving(_ -> flows),
            flows));
  }

  List<Verification> ofLibrary() {
    Verification.Movable emissions = readers.of(readers.ofWords("carrier.co2Factor"));
    return List.of(
        file(
            "warming.csv",
            library.gases().values(),
            Telling.<WarmingGas>of(
                    WarmingGas::gas, row -> row.potentials().toString(), WarmingGas::provenance)
                .moving(row -> row.isOfCombustion() ? emissions : Verification.Movable.NOTHING),
            emissions),
        file(
            "materials.csv",
            library.materials().byCode().values(),
            Telling.of(Material::code, this::word, Material::provenance)),
        file(
            "codes.csv",
            library.codes(),
            Telling.of(
                row -> row.list() + " " + row.code(),
                row -> text("code." + row.list() + "." + row.code()),
                ListedCode::provenance)),
        file(
            "factors.csv",
            library.factors(),
            named(EmissionFactor::id, "factor.", EmissionFactor::provenance)),
        file(
            "sectors.csv",
            library.sectors(),
            Telling.of(
                row -> row.sector() + " " + row.product().name() + ", " + row.subject(),
                row ->
                    plain(row.range().low())
                        + " to "
                        + plain(row.range().high())
                        + " "
                        + row.range().unit(),
                SectorRate::provenance)),
        file(
            "exchanges.csv",
            library.exchanges(),
            named(ExchangeType::id, "exchange.", ExchangeType::provenance)));
  }

  List<Verification> ofExchanges() {
    List<Verification> files = new ArrayList<>();
    Catalog.Rules rules = catalog.rules();
    for (LawScheme law : rules.exchange().schemes()) {
      files.add(
          file(
              "admissibility/" + law.id() + ".csv",
              law.rules(),
              Telling.of(
                  LawRule::id,
                  row -> catalog.texts().say(language, row.says()),
                  LawRule::provenance)));
    }
    files.add(
        file(
            "admissibility/schemes.csv",
            rules.exchange().schemes(),
            Telling.of(
                LawScheme::id,
                row -> catalog.texts().say(language, row.authority()),
                LawScheme::provenance)));
    files.add(
        file(
            "admissibility/lists.csv",
            rules.exchange().codeLists(),
            Telling.of(CodeList::id, row -> row.pattern().pattern(), CodeList::provenance)));
    files.add(
        file(
            "burnables.csv",
            rules.exchange().burnables(),
            Telling.of(
                BurnableMaterial::id, BurnableMaterial::burntAs, BurnableMaterial::provenance)));
    files.add(
        file(
            "modes.csv",
            rules.exchange().modes().values(),
            Telling.of(HaulMode::id, HaulMode::factor, HaulMode::provenance)));
    files.add(
        file(
            "priceIndices.csv",
            rules.exchange().indices(),
            Telling.of(
                row -> row.index() + " " + row.year(),
                row -> plain(row.value()),
                IndexYear::provenance)));
    return files;
  }

  List<Verification> ofGoals() {
    Goals goals = library.goals();
    return List.of(
        file(
            "sdg.csv",
            goals.sustainable(),
            named(Goals.SustainableGoal::code, "goal.", Goals.SustainableGoal::provenance)),
        file(
            "objectives.csv",
            goals.objectives(),
            named(Goals.Objective::id, "objective.", Goals.Objective::provenance)),
        file(
            "instruments.csv",
            library.instruments(),
            named(Instrument::id, "instrument.", Instrument::provenance)));
  }

  List<Verification> ofExperience() {
    Experience experience = library.experience();
    FundingLibrary funding = experience.funding();
    return List.of(
        file(
            "outcomes.csv",
            experience.outcomes(),
            Telling.of(
                row -> row.park() + " " + row.measure(),
                row ->
                    plain(row.announced())
                        + " announced, "
                        + plain(row.reached())
                        + " reached, "
                        + row.unit(),
                ParkOutcome::provenance)),
        file(
            "contracts.csv",
            experience.contracts(),
            Telling.of(ContractPreset::id, ContractPreset::payer, ContractPreset::provenance)),
        file(
            "fundingPresets.csv",
            funding.presets(),
            Telling.of(FundingPreset::id, FundingPreset::stack, FundingPreset::provenance)),
        file(
            "fundingLayers.csv",
            funding.layers(),
            Telling.of(
                row -> row.stack() + " " + row.id(),
                row -> row.name().in(language),
                PresetLayer::provenance)),
        file(
            "countryDoors.csv",
            funding.doors(),
            Telling.of(
                row -> row.country() + " " + row.door(),
                row -> row.isOpen() ? "yes" : "no",
                CountryDoor::provenance)));
  }

  /// What engines are held to whatever the park, and the systems in which maps are drawn.
  List<Verification> ofRules() {
    DisclosureRules disclosure = catalog.rules().disclosure();
    return List.of(
        file(
            "tolerances.csv",
            catalog.rules().tolerances().byName().values(),
            Telling.<Tolerances.Tolerance>of(
                    Tolerances.Tolerance::name,
                    row -> plain(row.value()),
                    Tolerances.Tolerance::provenance)
                .moving(row -> readers.of(readers.ofWords("tolerance(" + row.name() + ")")))),
        file(
            "disclosure.csv",
            disclosure.sources().entrySet(),
            Telling.of(
                Map.Entry::getKey,
                row ->
                    plain(
                        disclosure
                            .numbers()
                            .getOrDefault(row.getKey(), (double) disclosure.version())),
                Map.Entry::getValue)),
        file(
            "planSystems.csv",
            library.experience().systems(),
            Telling.of(PlanSystem::epsg, PlanSystem::name, PlanSystem::provenance)));
  }

  /// Files whose content keeps no marks: of these units alone bear on scores, each on whatever
  /// criterion reads a table that has units.
  List<Verification> ofMarked() {
    Map<String, List<MarkedRow>> byFile = new LinkedHashMap<>();
    library
        .experience()
        .marked()
        .forEach(row -> byFile.computeIfAbsent(row.file(), _ -> new ArrayList<>()).add(row));
    List<Verification> files = new ArrayList<>();
    byFile.forEach(
        (file, rows) -> {
          Verification.Movable moved =
              file.equals(MarkedRow.UNITS)
                  ? readers.of(this::readsUnits)
                  : Verification.Movable.NOTHING;
          files.add(
              file(
                  file,
                  rows,
                  Telling.of(MarkedRow::id, (MarkedRow _) -> "", MarkedRow::provenance)
                      .moving(_ -> moved),
                  moved));
        });
    return files;
  }

  private boolean readsUnits(Criterion criterion) {
    return criterion.guidance().tables().stream()
        .flatMap(table -> Optional.ofNullable(catalog.tables().get(table)).stream())
        .flatMap(table -> table.fields().stream())
        .anyMatch(field -> !field.unit().isEmpty() || field.type().kind() == FieldKind.UNIT);
  }

  private static <T> Verification file(String file, Collection<T> rows, Telling<T> telling) {
    return file(file, rows, telling, Verification.Movable.NOTHING);
  }

  /// A file all of whose rows were compared moves nothing, also where formulas read it.
  private static <T> Verification file(
      String file, Collection<T> rows, Telling<T> telling, Verification.Movable movable) {
    List<UnverifiedRow> open = new ArrayList<>();
    int own = 0;
    for (T row : rows) {
      Provenance from = telling.provenance().apply(row);
      own += from.isOurOwn() ? 1 : 0;
      if (from.awaitsComparison()) {
        open.add(
            new UnverifiedRow(
                telling.id().apply(row),
                telling.what().apply(row),
                from.confidence(),
                telling.movable().apply(row)));
      }
    }
    open.sort(Comparator.comparingDouble((UnverifiedRow row) -> -row.movable().share()));
    boolean still = movable.scored() && open.isEmpty();
    return new Verification(file, rows.size(), own, open, still ? movable.none() : movable);
  }

  private <T> Telling<T> named(
      Function<T, String> id, String prefix, Function<T, Provenance> provenance) {
    return Telling.of(id, row -> text(prefix + id.apply(row) + ".name"), provenance);
  }

  private static String plain(double value) {
    return new Quantity(value, Unit.ONE).toString();
  }

  private String text(String key) {
    return catalog.texts().find(language, key).orElse("");
  }

  private String word(Material material) {
    return List.of(language, "en").stream()
        .flatMap(each -> Optional.ofNullable(material.words().get(each)).stream())
        .flatMap(List::stream)
        .findFirst()
        .orElse("");
  }
}
