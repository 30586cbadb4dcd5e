package org.tinkuy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Random documents in which much is wrong: unknown words, numbers that are none, ids named twice,
/// references to nothing and to rows that are wrong themselves.
final class BrokenPark {
  private final Random random;

  private BrokenPark(long seed) {
    this.random = new Random(seed);
  }

  static ParkDocument of(long seed) {
    return new BrokenPark(seed).document();
  }

  private ParkDocument document() {
    Written park = Written.park();
    if (random.nextBoolean()) {
      park.header("decimalSign", ".");
    }
    return park.table("evidence", rows("evidence;title", 4, () -> id("E") + ";" + rarely("", "x")))
        .table("phases", rows("phase;starts;ends;evidence", 4, this::phase))
        .table("tenants", rows("tenant;name;sector;plots;since;foreign", 10, this::tenant))
        .table("bodies", rows("body;role;name;nature;share", 4, this::body))
        .table("plots", rows("plot;use;status;area_m2;phase;tenant;price", 10, this::plot))
        .table("leases", rows("lease;plot;tenant;from;until;rent", 10, this::lease))
        .table("economics", rows("tenant;period;turnover;output", 10, this::economics))
        .table("workforce", rows("tenant;period;sex;workers;agency", 15, this::workforce))
        .table(
            "flows",
            rows("flow;period;tenant;direction;carrier;quantity;unit;state", 15, this::flow))
        .table("links", rows("from;to;period;quantity;unit", 10, this::link))
        .table("facts", rows("subject;fact;period;basis;value;unit;state", 10, this::fact))
        .table("certificates", rows("certificate;holder;scheme;issued;evidence", 6, this::holding))
        .document();
  }

  private String rows(String columns, int most, Supplier<String> row) {
    List<String> lines = new ArrayList<>(List.of(columns));
    int count = random.nextInt(1, most + 1);
    for (int i = 0; i < count; i++) {
      lines.add(row.get());
    }
    return String.join("\n", lines);
  }

  private String phase() {
    return join(id("PH"), period(), period(), id("E"));
  }

  private String tenant() {
    return join(id("T"), rarely("", "Name"), sector(), list("P"), date(), share());
  }

  private String body() {
    return join(
        id("B"), one("owner", "operator", "regulator"), rarely("Other", "Body"), "public", share());
  }

  private String plot() {
    return join(
        id("P"),
        rarely("violet", "industrial"),
        rarely("", "leased"),
        number(),
        id("PH"),
        list("T"),
        money());
  }

  private String lease() {
    return join(id("L"), id("P"), id("T"), date(), date(), money());
  }

  private String economics() {
    return join(id("T"), period(), money(), rarely("12", "12 t"));
  }

  private String workforce() {
    return join(
        one(id("T"), id("B")),
        period(),
        one("", "female", "male", "Male", "x"),
        number(),
        one("", "1", number()));
  }

  private String flow() {
    return join(
        id("F"),
        one("2023", "2024"),
        one(id("T"), id("B")),
        one("in", "out"),
        rarely("watr", "water"),
        rarely("", one("10", "5..10", "10-5", "x")),
        rarely("kWh", one("t", "kg")),
        rarely("unknown", "measured"));
  }

  private String link() {
    return join(id("F"), id("F"), one("2023", "2024", "2025"), number(), rarely("m3", "t"));
  }

  private String fact() {
    return join(
        one("park", id("T"), id("P"), "PE"),
        one("parkPlan", "patrols", "roof", "rof"),
        period(),
        one("", "intended"),
        one("yes", "3", "3..5", ""),
        one("", "h", "m2"),
        rarely("unknown", "measured"));
  }

  private String holding() {
    return join(id("C"), one(id("T"), id("B")), one("ohs", "other", "energy"), date(), id("E"));
  }

  private static String join(String... cells) {
    return String.join(";", cells);
  }

  /// One of a few ids, so that rows meet; sometimes one that is not there, shared or no id.
  private String id(String prefix) {
    return rarely(one("X1", "park", "PE", "a,b"), prefix + random.nextInt(1, 6));
  }

  private String list(String prefix) {
    return random.nextBoolean() ? "" : id(prefix) + "|" + id(prefix);
  }

  private String sector() {
    return rarely("9999", one("1313", "2011"));
  }

  private String period() {
    return rarely("last year", one("2023", "2024", "FY2024", "2024-Q1", "2024-03"));
  }

  private String date() {
    return one("", "2024-03-15", rarely("03/04/2024", "15/03/2024"), rarely("x", "2023-01-01"));
  }

  private String number() {
    return rarely(one("x", "-3", "12 t"), one("3", "10", "1,5", "2.5", "1.234"));
  }

  private String money() {
    return one("", "1200", rarely("1200 XYZ", "1200 USD@2022"));
  }

  private String share() {
    return one("", "0.5", "35 %", rarely("135 %", "40"));
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String rarely(String odd, String usual) {
    return random.nextInt(8) == 0 ? odd : usual;
  }
}
