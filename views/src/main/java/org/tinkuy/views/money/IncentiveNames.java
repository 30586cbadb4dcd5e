package org.tinkuy.views.money;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.tinkuy.finance.zone.ZoneRegime;
import org.tinkuy.views.wording.Wording;

/// The names of a park's incentives: the tax and what is done about it, for the table of the park
/// names them by ids alone. Two of one name say their goods behind it, and where these are the same
/// too, their ids.
///
/// @param regime the incentives of the park
record IncentiveNames(ZoneRegime regime, Wording words) {

  String of(ZoneRegime.Incentive incentive) {
    String name = plain(incentive);
    List<String> alike =
        regime.incentives().stream()
            .filter(each -> plain(each).equals(name))
            .map(this::goods)
            .toList();
    if (alike.size() == 1) {
      return name;
    }
    String goods = goods(incentive);
    boolean isTold = !goods.isEmpty() && Collections.frequency(alike, goods) == 1;
    return name + " (" + (isTold ? goods : incentive.id()) + ")";
  }

  /// For which goods an incentive is; empty where it is for all.
  String goods(ZoneRegime.Incentive incentive) {
    return words.list(
        Stream.of(ZoneRegime.Goods.values())
            .filter(incentive.terms().goods()::contains)
            .map(each -> words.text("finance.zone.goods." + each))
            .toList());
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
