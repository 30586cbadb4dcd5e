package org.tinkuy.views.money;

import java.util.Map;
import java.util.TreeMap;
import org.tinkuy.finance.family.FamilyResult;
import org.tinkuy.finance.result.FamilyColumns.Column.Compared;
import org.tinkuy.finance.result.FamilyMeasures;
import org.tinkuy.views.wording.Wording;

/// One family in a line: its debt, its public money, and what its owners earn beside what they ask
/// for.
record FamilyHeadline(Compared column, FinanceNames names, Wording words) {
  private static final String KEY = "finance.families.headline";

  String text() {
    Map<String, String> places = new TreeMap<>();
    places.put("family", FamiliesSection.name(column, words));
    places.put("debt", debt());
    places.put("public", publicMoney());
    places.put("owners", owners());
    return words.text(KEY, places);
  }

  private String debt() {
    double debt = column.result().sources().debt();
    return isNothing(debt)
        ? words.text(KEY + ".noDebt")
        : words.text(KEY + ".debt", "money", names.money(debt));
  }

  private String publicMoney() {
    double money = column.result().publicMoney().presentValue();
    if (Double.isNaN(money)) {
      return words.text(
          KEY + ".publicPaid",
          "money",
          names.money(column.result().publicMoney().paidIn().total()));
    }
    return isNothing(money)
        ? words.text(KEY + ".noPublic")
        : words.text(
            KEY + (money < 0 ? ".back" : ".public"), "money", names.money(Math.abs(money)));
  }

  /// Less than a unit of money.
  private boolean isNothing(double amount) {
    return Math.abs(names.plain(amount)) < 1;
  }

  private String owners() {
    double rate = FamilyMeasures.of(column).find("ownersRate").orElseThrow().value();
    boolean isBelow = column.result().weaknesses().stream().anyMatch(FamilyHeadline::isBelow);
    if (!Double.isFinite(rate)) {
      return words.text(KEY + (isBelow ? ".belowNone" : ".noRate"));
    }
    return words.text(
        KEY + (isBelow ? ".below" : ".owners"), "rate", words.numbers().format(rate * 100, 1, "%"));
  }

  private static boolean isBelow(FamilyResult.Weakness weakness) {
    return weakness.kind() == FamilyResult.Weakness.Kind.BELOW_HURDLE
        || weakness.kind() == FamilyResult.Weakness.Kind.BELOW_PUBLIC_RATE;
  }
}
