package org.tinkuy.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.catalog.ContractPreset;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;

/// A small money case as maps and lists, from which tests take away and to which they add.
public final class CaseFile {
  private static final Dimension LENGTH = Dimension.base("length");

  /// The few units that the case needs; the catalog of the program has them all.
  public static final UnitTable UNITS =
      UnitTable.builder()
          .add(Unit.of("%", Dimension.NONE, Fraction.parse("1/100")), false, List.of())
          .add(Unit.of("m2", LENGTH.power(2), Fraction.ONE), false, List.of())
          .add(Unit.of("ha", LENGTH.power(2), Fraction.parse("10000")), false, List.of("hectare"))
          .add(Unit.of("m3", LENGTH.power(3), Fraction.ONE), false, List.of())
          .add(Unit.of("t", Dimension.base("mass"), Fraction.parse("1000")), false, List.of())
          .add(Unit.of("W", power(), Fraction.ONE), true, List.of())
          .add(
              Unit.of("MWh", power().times(Dimension.base("time")), Fraction.parse("3600000000")),
              false,
              List.of())
          .add(
              Unit.of("a", Dimension.base("time"), Fraction.parse("31557600")),
              false,
              List.of("yr"))
          .add(
              Unit.of("mo", Dimension.base("time"), Fraction.parse("2629800")),
              false,
              List.of("month"))
          .add(Unit.of("d", Dimension.base("time"), Fraction.parse("86400")), false, List.of())
          .build();

  private final Map<String, Object> root = new LinkedHashMap<>();

  private CaseFile() {}

  private static Dimension power() {
    return Dimension.base("mass").times(LENGTH.power(2)).per(Dimension.base("time").power(3));
  }

  /// Ten years of a park of 10 ha that sells its plots, before taxes and finance.
  public static CaseFile small() {
    return new CaseFile()
        .with("schema", "1")
        .with("title", "Small park")
        .with("financed", "Ten hectares of plots")
        .with("precision", "screening")
        .with("start", "2027")
        .with("step", "year")
        .with("life_yr", "10")
        .with("currency", "USD")
        .with("works", List.of(site()))
        .with("absorption", List.of(market()))
        .with("products", List.of(plots("80 USD/m2")));
  }

  /// Plots for sale at a price.
  public static Map<String, Object> plots(Object price) {
    return Map.of(
        "id", "plots", "kind", "sale", "absorption", "market", "area", "8 ha", "price", price);
  }

  /// The works of the small case, 1.5 million in each of 2027 and 2028, with more entries or others
  /// in their place.
  ///
  /// @param more keys, each before its value
  public static Map<String, Object> site(Object... more) {
    Map<String, Object> site = new LinkedHashMap<>();
    site.put("id", "site");
    site.put("quantity", "10 ha");
    site.put("unitCost", "300000 USD/ha");
    site.put("spend", List.of(Map.of("from", "2027", "months", "24")));
    return with(site, more);
  }

  /// Who takes the plots of the small case, a quarter a year from 2029 on, with more entries or
  /// others in their place.
  ///
  /// @param more keys, each before its value
  public static Map<String, Object> market(Object... more) {
    Map<String, Object> market = new LinkedHashMap<>();
    market.put("id", "market");
    market.put("curve", "constant");
    market.put("opening", "2029");
    market.put("ceiling", "100 %");
    market.put("perYear", "25 %");
    return with(market, more);
  }

  private static Map<String, Object> with(Map<String, Object> entries, Object... more) {
    for (int i = 0; i < more.length; i += 2) {
      entries.put((String) more[i], more[i + 1]);
    }
    return entries;
  }

  /// A bank's loan of half the need at 8 %, paid back from 2030 on in four years of equal payments.
  public static Map<String, Object> loan() {
    return Map.of(
        "id", "bank", "kind", "loan", "share", "50 %", "rate", "8 %", "first", "2030", "years", "4",
        "form", "annuity");
  }

  /// A loan at 5 % that pays the bank's back in 2031, itself in four years of equal payments, with
  /// more entries or others in their place.
  ///
  /// @param more keys, each before its value
  public static Map<String, Object> refinancing(Object... more) {
    Map<String, Object> cheaper = new LinkedHashMap<>();
    cheaper.put("id", "cheaper");
    cheaper.put("kind", "refinancing");
    cheaper.put("of", "bank");
    cheaper.put("signed", "2031");
    cheaper.put("years", "4");
    cheaper.put("rate", "5 %");
    cheaper.put("form", "annuity");
    return with(cheaper, more);
  }

  /// Owners who pay in what nobody else does.
  public static Map<String, Object> owners() {
    return Map.of("id", "owners", "kind", "equity");
  }

  /// A bank's loan of half the need in euros, at 8 %, paid back in four equal parts from 2030 on.
  public static Map<String, Object> loanInEuros() {
    Map<String, Object> loan = new LinkedHashMap<>(loan());
    loan.put("form", "equal");
    loan.put("currency", "EUR");
    return loan;
  }

  /// The small case with half of its need lent in euros, 0.8 of which are a dollar, and 0.64 from
  /// 2031 on.
  public static CaseFile lentInEuros() {
    Map<String, Object> rate =
        Map.of("id", "euro", "unit", "EUR/USD", "steps", Map.of("2027", "0.8", "2031", "0.64"));
    return small().with("exchange", List.of(rate)).with("layers", List.of(loanInEuros(), owners()));
  }

  /// The state's guarantee of half of what the bank is not paid, up to 3 million, at a fee.
  ///
  /// @param fee share of a year, such as `1 %`
  public static Map<String, Object> guarantee(String fee) {
    return Map.of(
        "id",
        "state",
        "kind",
        "guarantee",
        "payer",
        "state",
        "of",
        "bank",
        "share",
        "50 %",
        "most",
        "3 MUSD",
        "fee",
        fee);
  }

  /// The terms of a contract by which a company builds, runs and hands back.
  public static ContractPreset bot() {
    return new ContractPreset(
        "BOT",
        "users",
        "company",
        "government",
        true,
        0,
        new ContractPreset.EarlyEnd(0.85, 1, true),
        new Provenance("made up", "D", false));
  }

  /// The same case with one key set.
  public CaseFile with(String key, Object value) {
    root.put(key, value);
    return this;
  }

  public KeyedDocument document() {
    return new KeyedDocument("finance.yaml", (Mapping) node(root, ""));
  }

  private static Node node(Object value, String path) {
    Place place = Place.file("finance.yaml").at(path);
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, Node> entries = new LinkedHashMap<>();
        map.forEach(
            (key, inner) ->
                entries.put(
                    String.valueOf(key),
                    node(inner, path.isEmpty() ? String.valueOf(key) : path + "." + key)));
        yield new Mapping(entries, place);
      }
      case List<?> list -> {
        List<Node> items = new ArrayList<>();
        list.forEach(item -> items.add(node(item, path + "[" + items.size() + "]")));
        yield new Sequence(items, place);
      }
      default -> new Scalar(value.toString(), place);
    };
  }
}
