package org.tinkuy.finance.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.finance.zone.DeliveredCost;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Sentence;

/// Reads what a case says of the tenants of a zone.
final class ZoneReader {
  private static final String DECLINING = "allowanceDeclining";
  private static final String AT_ONCE = "allowanceAtOnce";
  private static final Map<String, ZonePlan.OutsideDuty> DUTIES =
      Map.of(
          "paid", ZonePlan.OutsideDuty.PAID,
          "drawback", ZonePlan.OutsideDuty.DRAWBACK,
          "suspended", ZonePlan.OutsideDuty.SUSPENDED);

  private final InputReader inputs;
  private final Words words;
  private final List<String> products;

  ZoneReader(InputReader inputs, Words words, ParkPlan park) {
    this.inputs = inputs;
    this.words = words;
    this.products = park.products().stream().map(ProductPlan::id).toList();
  }

  Optional<ZonePlan> read(KeyedEntries root) {
    return root.findEntries("zone").map(this::zone);
  }

  private ZonePlan zone(KeyedEntries entries) {
    Optional<KeyedEntries> tenant = entries.findEntries("tenant");
    if (tenant.isEmpty()) {
      entries.text("tenant"); // names it as missing
    }
    inputs.need(entries, "zone", "redundancy", InputKind.SHARE);
    Optional<KeyedEntries> minimum = entries.findEntries("minimumTax");
    boolean isInScope = minimum.map(each -> each.yes("inScope", false)).orElse(false);
    boolean isDomestic = minimum.map(each -> each.yes("domestic", false)).orElse(false);
    minimum.ifPresent(this::minimum);
    int after = entries.findEntries("clawback").map(this::clawback).orElse(0);
    Optional<LocalizedText> unit = entries.findEntries("unit").map(this::unit);
    ZonePlan.OutsideDuty duty =
        part(entries, "outside", unit.isPresent())
            .map(each -> outside(each, unit.isPresent()))
            .orElse(ZonePlan.OutsideDuty.SUSPENDED);
    part(entries, "inside", unit.isPresent()).ifPresent(each -> inside(each, unit.isPresent()));
    List<KeyedEntries> levers = entries.findList("levers");
    take(entries, "zone", "threshold", InputKind.SHARE, !levers.isEmpty());
    ZonePlan plan =
        new ZonePlan(
            tenant.map(each -> tenant(each, after)).orElse(new ZonePlan.Tenant("", 0, 0, 0, false)),
            isInScope,
            isDomestic,
            entries.yes("mayFavourExports", false),
            unit,
            duty,
            levers.stream().map(each -> lever(each, unit.isPresent())).toList());
    entries.make(() -> true);
    return plan;
  }

  /// A part that the cost of a unit cannot be compared without.
  private static Optional<KeyedEntries> part(KeyedEntries entries, String key, boolean isNeeded) {
    Optional<KeyedEntries> found = entries.findEntries(key);
    if (found.isEmpty() && isNeeded) {
      entries.text(key); // names it as missing
    }
    return found;
  }

  private void take(
      KeyedEntries entries, String path, String key, InputKind kind, boolean isNeeded) {
    if (isNeeded) {
      inputs.need(entries, path, key, kind);
    } else {
      inputs.find(entries, path, key, kind);
    }
  }

  private ZonePlan.Tenant tenant(KeyedEntries entries, int clawback_years) {
    String path = "zone.tenant";
    inputs.need(entries, path, "profit", InputKind.POSITIVE_RATE);
    // a rate that made up for the decay would divide by nothing
    inputs.need(entries, path, "discount", InputKind.POSITIVE_RATE);
    inputs.need(entries, path, "inflation", InputKind.YEARLY_RATE);
    inputs.need(entries, path, "decay", InputKind.POSITIVE_RATE);
    boolean isAtOnce = allowance(entries, path);
    inputs.need(entries, path, "rate", InputKind.SHARE_OF_TAX);
    inputs.need(entries, path, "duty", InputKind.SHARE);
    inputs.find(entries, path, "investment", InputKind.PRICE_PER_AREA);
    inputs.find(entries, path, "payroll", InputKind.RATIO);
    inputs.find(entries, path, "property", InputKind.RATIO);
    inputs.find(entries, path, "payout", InputKind.SHARE);
    String product = entries.findText("product").orElse("");
    Words.refer(entries, "product", product, products);
    ZonePlan.Tenant tenant =
        new ZonePlan.Tenant(
            product,
            Words.whole(entries, "firstRevenue_yr", 0),
            Words.whole(entries, "firstProfit_yr", 0),
            clawback_years,
            isAtOnce);
    entries.make(() -> true);
    return tenant;
  }

  /// Takes how the price of what a tenant buys is set off: over years, by a share of what is left,
  /// or at once.
  ///
  /// @return whether at once
  private boolean allowance(KeyedEntries entries, String path) {
    boolean isLine = inputs.find(entries, path, "allowance", InputKind.YEARS);
    boolean isDeclining = inputs.find(entries, path, DECLINING, InputKind.POSITIVE_RATE);
    boolean isAtOnce = entries.yes(AT_ONCE, false);
    int ways = (isLine ? 1 : 0) + (isDeclining ? 1 : 0) + (isAtOnce ? 1 : 0);
    if (ways == 0) {
      entries.text("allowance"); // names it as missing
    } else if (ways > 1) {
      entries.refuse(
          "finance.case.allowanceTwice",
          entries.placeOf(isAtOnce ? AT_ONCE : DECLINING),
          Sentence.of("hint.finance.case.allowanceTwice", "Leave out all but one."),
          "Tenant of the zone: its price is set off in one way, but %s are written.",
          ways);
    }
    inputs.find(entries, path, "allowanceMultiple", InputKind.RATIO);
    double years = inputs.number(path, "allowance").orElse(1.0);
    double multiple = inputs.number(path, "allowanceMultiple").orElse(1.0);
    if (years < 1 || years != Math.rint(years) || multiple < 1 || multiple > years) {
      entries.refuse(
          "finance.case.allowanceYears",
          entries.placeOf(isLine ? "allowance" : "allowanceMultiple"),
          Sentence.of(
              "hint.finance.case.allowanceYears",
              "Write allowance: 10 yr, and allowanceMultiple: 2 for twice the first year of equal"
                  + " parts."),
          "Tenant of the zone: its allowance must be whole years, and its multiple from 1 to these,"
              + " but they are %s and %s.",
          InputAmount.plain(years),
          InputAmount.plain(multiple));
    }
    return isAtOnce;
  }

  private void minimum(KeyedEntries entries) {
    String path = "zone.minimumTax";
    for (String share : List.of("rate", "tangible", "payroll")) {
      inputs.need(entries, path, share, InputKind.SHARE);
    }
    inputs.need(entries, path, "payrollPerAsset", InputKind.RATIO);
    entries.make(() -> true);
  }

  private int clawback(KeyedEntries entries) {
    inputs.need(entries, "zone.clawback", "share", InputKind.SHARE);
    inputs.need(entries, "zone.clawback", "interest", InputKind.YEARLY_RATE);
    int after = Words.whole(entries, "after_yr", 5);
    entries.make(() -> true);
    return after;
  }

  private LocalizedText unit(KeyedEntries entries) {
    String path = "zone.unit";
    for (String part :
        List.of(
            "imported",
            "local",
            "labour",
            "utilities",
            "space",
            "capital",
            "transport",
            "profit")) {
      inputs.need(entries, path, part, InputKind.AMOUNT);
    }
    inputs.need(entries, path, "homeShare", InputKind.SHARE);
    LocalizedText name = Words.name(entries, "name", "1");
    entries.make(() -> true);
    return name;
  }

  /// What is said of duty and value-added tax must be said in full: a rate, a time or an interest
  /// that is missing is not none.
  private ZonePlan.OutsideDuty outside(KeyedEntries entries, boolean isCompared) {
    String path = "zone.outside";
    String treatment =
        isCompared ? entries.text("treatment") : entries.findText("treatment").orElse("");
    ZonePlan.OutsideDuty duty =
        treatment.isEmpty() ? ZonePlan.OutsideDuty.SUSPENDED : entries.word("treatment", DUTIES);
    boolean isGivenBack = treatment.equals("drawback");
    boolean isTaxed = isCompared || entries.has("vat");
    take(entries, path, "inputDuty", InputKind.SHARE, isGivenBack || treatment.equals("paid"));
    take(entries, path, "drawbackLag", InputKind.MONTHS, isGivenBack);
    take(entries, path, "drawbackCost", InputKind.AMOUNT, isGivenBack);
    take(entries, path, "vat", InputKind.SHARE, isTaxed);
    take(entries, path, "vatLag", InputKind.MONTHS, isTaxed);
    take(entries, path, "vatLost", InputKind.SHARE, isTaxed);
    take(entries, path, "interest", InputKind.YEARLY_RATE, isTaxed || isGivenBack);
    entries.make(() -> true);
    return duty;
  }

  private void inside(KeyedEntries entries, boolean isCompared) {
    String path = "zone.inside";
    inputs.find(entries, path, "utilities", InputKind.AMOUNT);
    inputs.find(entries, path, "space", InputKind.AMOUNT);
    take(entries, path, "salesDuty", InputKind.SHARE, isCompared);
    entries.make(() -> true);
  }

  /// What a lever saves is a part of the cost of a unit, where this is compared, or stated. What it
  /// costs to give it everywhere is stated of what the law allows to be given so.
  private ZonePlan.Lever lever(KeyedEntries entries, boolean isCompared) {
    String id = words.id(entries, "levers");
    String path = "zone.levers." + id;
    boolean isPart = isCompared && DeliveredCost.PARTS.contains(id);
    take(entries, path, "saving", InputKind.SHARE, !isPart);
    boolean canBeGeneral = entries.yes("general", false);
    take(entries, path, "generalCost", InputKind.AMOUNT, canBeGeneral);
    inputs.need(entries, path, "zoneCost", InputKind.AMOUNT);
    ZonePlan.Lever lever = new ZonePlan.Lever(id, Words.name(entries, "name", id), canBeGeneral);
    entries.make(() -> true);
    return lever;
  }
}
