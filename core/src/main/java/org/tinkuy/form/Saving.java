package org.tinkuy.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.CodeList;
import org.tinkuy.catalog.ExchangeType;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.SectorRate;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.WasteCode;

/// Something that a firm could look at to save: an exchange that works elsewhere for what it throws
/// away, for its sector or a near one, what firms of its sector usually need, or what it throws
/// away or takes in itself.
///
/// @param text what to look at
/// @param source where it comes from
/// @param isVerified whether somebody compared it with its source
public record Saving(Sentence text, Sentence source, boolean isVerified) {
  /// Digits of a class of ISIC that name its division.
  private static final int DIVISION = 2;

  /// Lists of single countries do not matter here.
  private static final String NO_COUNTRY = "";

  /// What is known for a tenant; what fits what it throws away comes first, then what its sector
  /// does, then what it told itself: what it throws away and what it takes in.
  ///
  /// @param most how many at most
  public static List<Saving> list(
      Catalog catalog, ParkDocument document, TenantForm form, int most) {
    RowCodes codes = new RowCodes(catalog);
    List<TextRow> told =
        document.findTable("flows").map(TextTable::rows).orElse(List.of()).stream()
            .filter(row -> row.find("tenant").filter(form.tenant()::equals).isPresent())
            .toList();
    Set<String> wastes =
        told.stream()
            .filter(row -> codes.find(row, "flows", "direction").filter("out"::equals).isPresent())
            .flatMap(row -> wastes(catalog, codes, row))
            .collect(Collectors.toSet());
    List<Saving> found = new ArrayList<>(known(catalog, form, activity(document, form), wastes));
    for (String kind : List.of("waste", "utility")) {
      told.stream()
          .filter(row -> row.find("period").filter(form.last()::equalsIgnoreCase).isPresent())
          .filter(row -> codes.find(row, "flows", "kind").filter(kind::equals).isPresent())
          .flatMap(row -> form.find(row).stream())
          .filter(question -> !question.last().isBlank())
          .forEach(question -> found.add(of(kind, question, form)));
    }
    return found.stream().distinct().limit(most).toList();
  }

  /// The codes of a row by the List of Waste, by which the catalog knows what exchanges take; one
  /// that names no list is of it, where the row does not say another.
  private static Stream<String> wastes(Catalog catalog, RowCodes codes, TextRow row) {
    String scheme =
        codes
            .find(row, "flows", "wasteScheme")
            .filter(named -> !named.isBlank())
            .orElse(CodeList.LIST_OF_WASTE);
    List<WasteCode.Reading> readings =
        WasteCode.read(
            scheme,
            row.find("wasteCode").orElse(""),
            NO_COUNTRY,
            catalog.rules().exchange(),
            catalog.library().materials());
    return WasteCode.known(readings).stream()
        .filter(code -> code.list().equals(CodeList.LIST_OF_WASTE))
        .map(WasteCode::code);
  }

  /// What a tenant says of its activity; empty where it says nothing.
  private static String activity(ParkDocument document, TenantForm form) {
    return document.findTable("tenants").map(TextTable::rows).orElse(List.of()).stream()
        .filter(row -> row.find("tenant").filter(form.tenant()::equals).isPresent())
        .flatMap(row -> row.find("activity").stream())
        .findFirst()
        .orElse("");
  }

  /// What the catalog knows of firms of a sector or a near one, and of what they throw away.
  private static List<Saving> known(
      Catalog catalog, TenantForm form, String activity, Set<String> wastes) {
    String sector = form.sector();
    List<ExchangeType> exchanges = catalog.library().exchanges();
    List<Saving> found = new ArrayList<>();
    exchanges.stream()
        .filter(type -> type.materials().stream().anyMatch(wastes::contains))
        .forEach(type -> found.add(of(type)));
    exchanges.stream().filter(type -> isFor(type, sector)).forEach(type -> found.add(of(type)));
    SectorRate.ofFirm(catalog.library().sectors(), sector, activity).stream()
        .filter(rate -> rate.direction().equals("in"))
        .forEach(rate -> found.add(of(rate)));
    exchanges.stream()
        .filter(type -> isNear(type.from(), sector) || isNear(type.to(), sector))
        .forEach(type -> found.add(of(type)));
    return found;
  }

  /// Whether it names a sector; one that any sector may give says nothing of a sector, and a firm
  /// whose sector is not known is in none.
  private static boolean isFor(ExchangeType type, String sector) {
    return !sector.isEmpty() && (type.from().equals(sector) || type.to().contains(sector));
  }

  private static boolean isNear(List<String> classes, String sector) {
    return classes.stream().anyMatch(each -> isNear(each, sector));
  }

  /// Whether two classes of ISIC are of one division.
  private static boolean isNear(String one, String other) {
    return one.length() > DIVISION
        && other.length() > DIVISION
        && one.substring(0, DIVISION).equals(other.substring(0, DIVISION));
  }

  private static Saving of(String kind, Question question, TenantForm form) {
    Sentence text =
        kind.equals("waste")
            ? Sentence.of(
                "form.saving.waste",
                "Ask the park whether a neighbour can use it. %s: %s %s",
                question.text(),
                question.last(),
                question.unit())
            : Sentence.of(
                "form.saving.use",
                "See how much of it runs while nothing is produced. %s: %s %s",
                question.text(),
                question.last(),
                question.unit());
    return new Saving(
        text, Sentence.of("form.saving.own", "your own answer for %s", form.last()), true);
  }

  private static Saving of(Sentence text, Provenance provenance) {
    return new Saving(text, Sentence.value(provenance.source()), provenance.verified());
  }

  private static Saving of(ExchangeType type) {
    Sentence what = new Sentence("exchange." + type.id() + ".name", type.id(), List.of());
    return of(
        Sentence.of("form.saving.exchange", "An exchange that works elsewhere: %s", what),
        type.provenance());
  }

  private static Saving of(SectorRate rate) {
    Sentence carrier =
        new Sentence("carrier." + rate.carrier() + ".name", rate.carrier(), List.of());
    return of(
        Sentence.of(
            "form.saving.rate",
            "Compare: firms of your sector usually need %s to %s %s of %s for one %s of product.",
            plain(rate.range().low()),
            plain(rate.range().high()),
            rate.range().unit().code(),
            carrier,
            rate.product().unit().code()),
        rate.provenance());
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
