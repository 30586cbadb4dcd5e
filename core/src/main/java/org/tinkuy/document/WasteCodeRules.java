package org.tinkuy.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.CodeList;
import org.tinkuy.catalog.Material;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.WasteCode;

/// The rules on the codes by which flows are known as waste: each is of a list that the catalog
/// knows and looks like one of it, and they do not contradict each other. A code that cannot be
/// read is left aside and its flow stays.
final class WasteCodeRules {
  /// Routes by which something goes on being used.
  private static final Set<String> USED =
      Set.of("sold", "reusedInFirm", "reusedInPark", "reusedOutsidePark");

  private final CheckedRows flows;
  private final Park park;
  private final Catalog catalog;
  private final Attempt attempt;

  /// @param tables of which flows are looked at, where the catalog has them
  WasteCodeRules(Map<String, CheckedRows> tables, Park park, Catalog catalog, Attempt attempt) {
    this.flows = tables.getOrDefault("flows", new CheckedRows());
    this.park = park;
    this.catalog = catalog;
    this.attempt = attempt;
  }

  void check() {
    flows.rows().stream().filter(flow -> !flow.text("wasteCode").isEmpty()).forEach(this::flow);
  }

  private void flow(ParkRow flow) {
    Place place = flow.place().at("wasteCode");
    List<WasteCode.Reading> readings =
        WasteCode.read(
            flow,
            park.country(flow.text("tenant")),
            catalog.rules().exchange(),
            catalog.library().materials());
    for (WasteCode.Reading reading : readings) {
      switch (reading) {
        case WasteCode.Reading.NoList none -> noList(flow, place, none);
        case WasteCode.Reading.Malformed wrong -> malformed(flow, place, wrong);
        case WasteCode.Reading.Known _ -> {
          // it is what it should be
        }
      }
    }
    List<WasteCode> codes = WasteCode.known(readings);
    if (WasteCode.disagree(codes)) {
      contradiction(flow, place, codes);
    }
    uses(flow, place, codes);
  }

  /// Where codes leave different uses open and nobody says which it is, no rung is counted.
  private void uses(ParkRow flow, Place place, List<WasteCode> codes) {
    List<Material> entries = WasteCode.entries(codes, catalog.library().materials());
    boolean differ = entries.stream().map(Material::uses).distinct().count() > 1;
    if (differ && flow.text("usedAs").isEmpty() && USED.contains(flow.text("today"))) {
      attempt.warn(
          "flow.wasteCodeUses",
          place,
          Sentence.of(
              "hint.flow.wasteCodeUses", "Write into usedAs what it becomes where it goes."),
          "Flow '%s': its codes %s leave different uses open, so what becomes of it is not told.",
          flow.key(),
          entries.stream().map(Material::code).collect(Collectors.joining(", ")));
    }
  }

  private void noList(ParkRow flow, Place place, WasteCode.Reading.NoList none) {
    String lists =
        catalog.rules().exchange().codeLists().stream()
            .map(CodeList::id)
            .collect(Collectors.joining(", "));
    attempt.warn(
        "flow.wasteCodeList",
        place,
        Sentence.of(
            "hint.flow.wasteCodeList",
            "Write the list before the code, as in LoW 10 02 02; Basel B1200. Known are %s.",
            lists),
        "Flow '%s': of which list the code '%s' is, is not known (%s), so no law is asked by it.",
        flow.key(),
        Shown.of(none.written()),
        none.word().isEmpty()
            ? Sentence.of("flow.wasteCodeList.unnamed", "none is named")
            : Sentence.of("flow.wasteCodeList.named", "'%s'", Shown.of(none.word())));
  }

  private void malformed(ParkRow flow, Place place, WasteCode.Reading.Malformed wrong) {
    attempt.warn(
        "flow.wasteCodeForm",
        place,
        formHint(wrong),
        "Flow '%s': '%s' does not look like a code of the list %s, so no law is asked by it.",
        flow.key(),
        Shown.of(wrong.written()),
        wrong.list().id());
  }

  /// What the words may mean, else what a code of the list looks like.
  private Sentence formHint(WasteCode.Reading.Malformed wrong) {
    Sentence near =
        wrong.list().id().equals(CodeList.LIST_OF_WASTE)
            ? WasteWords.near(catalog.library().materials(), wrong.written())
            : Sentence.NONE;
    return near.isEmpty()
        ? Sentence.of("hint.flow.wasteCodeForm", "A code of it reads %s.", wrong.list().example())
        : Sentence.of("hint.maybe", "Maybe you mean %s.", near);
  }

  private void contradiction(ParkRow flow, Place place, List<WasteCode> codes) {
    attempt.warn(
        "flow.wasteCodesDisagree",
        place,
        Sentence.of(
            "hint.flow.wasteCodesDisagree",
            "Maybe one of them is of another flow; else have it tested, and keep the code that the"
                + " test confirms."),
        "Flow '%s': its codes contradict each other: %s name hazardous waste, %s waste without"
            + " hazard.",
        flow.key(),
        names(codes, WasteCode.Mark.HAZARDOUS),
        names(codes, WasteCode.Mark.HARMLESS));
  }

  private static String names(List<WasteCode> codes, WasteCode.Mark mark) {
    return codes.stream()
        .filter(code -> code.mark() == mark)
        .map(WasteCode::name)
        .collect(Collectors.joining(", "));
  }
}
