package org.tinkuy.park;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.CodeList;
import org.tinkuy.catalog.ExchangeRules;
import org.tinkuy.catalog.Material;
import org.tinkuy.catalog.Materials;

/// A code that a flow has by one list of wastes.
///
/// The cell `wasteCode` holds one or more, parted by `;`. Each may have the name of its list before
/// it, `LoW 10 02 02; Basel B1200`; without one, `wasteScheme` names the list. Words that name one
/// entry of the List of Waste stand for its code: `mill scale`.
///
/// @param list id of the list: `LoW`, `Basel`, `OECD`, or a country
/// @param code as it stands in the list: `100202`, `B1200`
/// @param mark what the list says of its hazard
public record WasteCode(String list, String code, Mark mark) {
  private static final Pattern NAMED = Pattern.compile("(\\p{L}{2,})[\\s:]+(.*\\d.*)");

  /// French text has it before a semicolon.
  private static final char NO_BREAK = '\u00a0';

  /// What a list says of the hazard of what it names.
  public enum Mark {
    HAZARDOUS,
    HARMLESS,
    /// Nothing: the list does not tell, or we do not have its entry.
    SILENT
  }

  /// What was made of one code of a cell.
  public sealed interface Reading {
    /// A code of a known list.
    record Known(WasteCode code) implements Reading {}

    /// The catalog has no list of that name, or none is named.
    ///
    /// @param word name as it is written; empty where none is
    record NoList(String written, String word) implements Reading {}

    /// It does not look like a code of its list.
    record Malformed(String written, CodeList list) implements Reading {}
  }

  /// How it is called: `LoW 100202`.
  public String name() {
    return list + " " + code;
  }

  /// What a flow's cells hold, code by code in their order.
  ///
  /// @param country of the firm whose flow it is: what `national` means
  public static List<Reading> read(
      ParkRow flow, String country, ExchangeRules rules, Materials materials) {
    return read(flow.text("wasteScheme"), flow.text("wasteCode"), country, rules, materials);
  }

  /// The same of a cell by its text.
  ///
  /// @param scheme what `wasteScheme` says
  /// @param written what `wasteCode` says
  public static List<Reading> read(
      String scheme, String written, String country, ExchangeRules rules, Materials materials) {
    List<Reading> readings = new ArrayList<>();
    for (String part : written.split(";", -1)) {
      String text = part.replace(NO_BREAK, ' ').strip();
      if (!text.isEmpty()) {
        Matcher named = NAMED.matcher(text);
        boolean own = named.matches();
        readings.add(
            one(
                text,
                own ? named.group(1) : scheme,
                own ? named.group(2) : text,
                list -> rules.findCodeList(list, country),
                materials));
      }
    }
    return readings;
  }

  private static Reading one(
      String text,
      String word,
      String code,
      Function<String, Optional<CodeList>> lists,
      Materials materials) {
    Optional<CodeList> list = lists.apply(word);
    if (list.isEmpty()) {
      return new Reading.NoList(text, word);
    }
    Optional<String> plain = list.get().find(code).or(() -> named(list.get(), code, materials));
    return plain.isEmpty()
        ? new Reading.Malformed(text, list.get())
        : new Reading.Known(
            new WasteCode(list.get().id(), plain.get(), mark(list.get(), plain.get(), materials)));
  }

  private static Optional<String> named(CodeList list, String words, Materials materials) {
    return Optional.of(words)
        .filter(_ -> list.id().equals(CodeList.LIST_OF_WASTE))
        .flatMap(materials::find)
        .map(Material::code);
  }

  private static Mark mark(CodeList list, String code, Materials materials) {
    if (list.id().equals(CodeList.LIST_OF_WASTE)) {
      return materials.find(code).map(Material::hazard).map(WasteCode::mark).orElse(Mark.SILENT);
    }
    boolean hazardous = list.marks().hazardous().stream().anyMatch(code::startsWith);
    boolean harmless = list.marks().harmless().stream().anyMatch(code::startsWith);
    return hazardous ? Mark.HAZARDOUS : harmless ? Mark.HARMLESS : Mark.SILENT;
  }

  private static Mark mark(Material.Hazard hazard) {
    return switch (hazard) {
      case ABSOLUTE, MIRROR -> Mark.HAZARDOUS;
      case MIRROR_NONE, NONE -> Mark.HARMLESS;
    };
  }

  /// The codes of a flow of a park, of those lists that the catalog knows; what could not be read
  /// is left aside, and told where the park is checked.
  public static List<WasteCode> list(Park park, ParkRow flow, Catalog catalog) {
    return known(
        read(
            flow,
            park.country(flow.text("tenant")),
            catalog.rules().exchange(),
            catalog.library().materials()));
  }

  /// The codes that a permit names. What names no list is of the only list that has codes of that
  /// look; where several have, or none, it says nothing, as an operation (`R4`) does.
  ///
  /// @param accepts items of `accepts`
  /// @param country of the firm that holds the permit
  public static List<WasteCode> accepted(
      List<String> accepts, String country, ExchangeRules rules, Materials materials) {
    List<WasteCode> codes = new ArrayList<>();
    for (String item : accepts) {
      for (Reading reading : read("", item, country, rules, materials)) {
        switch (reading) {
          case Reading.Known known -> codes.add(known.code());
          case Reading.NoList none -> codes.addAll(bare(none, country, rules, materials));
          case Reading.Malformed _ -> {
            // an operation, or a code of no list that we know
          }
        }
      }
    }
    return codes;
  }

  private static List<WasteCode> bare(
      Reading.NoList none, String country, ExchangeRules rules, Materials materials) {
    List<WasteCode> meant =
        rules.codeLists().stream()
            .filter(list -> list.isCalled(list.id(), country))
            .flatMap(
                list -> known(read(list.id(), none.written(), country, rules, materials)).stream())
            .toList();
    return meant.size() == 1 ? meant : List.of();
  }

  /// Whether the codes of a flow are named, by any of the lists by which it has some: then all that
  /// it has by this list must be.
  ///
  /// @param named codes that somebody names, such as a permit
  public static boolean isNamed(List<WasteCode> codes, List<WasteCode> named) {
    List<String> names = named.stream().map(WasteCode::name).toList();
    return codes.stream()
        .map(WasteCode::list)
        .distinct()
        .anyMatch(
            list ->
                codes.stream()
                    .filter(code -> code.list().equals(list))
                    .allMatch(code -> names.contains(code.name())));
  }

  /// The entries of the List of Waste that a flow has codes of, the strictest first: the one by
  /// which a law judges. What can become of the flow, each of them may tell.
  public static List<Material> entries(List<WasteCode> codes, Materials materials) {
    return codes.stream()
        .filter(code -> code.list().equals(CodeList.LIST_OF_WASTE))
        .flatMap(code -> materials.find(code.code()).stream())
        .distinct()
        .sorted(Comparator.comparing(Material::hazard))
        .toList();
  }

  /// The codes of a flow that could be read.
  public static List<WasteCode> known(List<Reading> readings) {
    return readings.stream()
        .filter(Reading.Known.class::isInstance)
        .map(each -> ((Reading.Known) each).code())
        .toList();
  }

  /// Whether one code names hazardous waste and another waste without hazard.
  public static boolean disagree(List<WasteCode> codes) {
    return codes.stream().anyMatch(each -> each.mark() == Mark.HAZARDOUS)
        && codes.stream().anyMatch(each -> each.mark() == Mark.HARMLESS);
  }
}
