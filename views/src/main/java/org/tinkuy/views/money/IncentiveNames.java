package org.tinkuy.views.money;

import org.tinkuy.finance.zone.ZoneRegime;
import org.tinkuy.views.wording.Wording;

/// The names of a park's incentives: the tax and what is done about it, for the table of the park
/// names them by ids alone. Two of one name say their ids behind it.
///
/// @param regime the incentives of the park
record IncentiveNames(ZoneRegime regime, Wording words) {

  String of(ZoneRegime.Incentive incentive) {
    String name = plain(incentive);
    long alike = regime.incentives().stream().filter(each -> plain(each).equals(name)).count();
    return alike == 1 ? name : name + " (" + incentive.id() + ")";
  }

  /// The name of an incentive by its id; the id where the park has none of it.
  String of(String id) {
    return regime.incentives().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(this::of)
        .orElse(id);
  }

  private String plain(ZoneRegime.Incentive incentive) {
    return words.labelled(
        words.text("finance.zone.tax." + incentive.tax()),
        words.text("finance.zone.kind." + incentive.kind()));
  }
}
