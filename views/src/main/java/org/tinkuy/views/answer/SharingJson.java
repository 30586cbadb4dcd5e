package org.tinkuy.views.answer;

import org.tinkuy.exchange.share.Core;
import org.tinkuy.exchange.share.Game;
import org.tinkuy.exchange.share.Sharing;
import org.tinkuy.exchange.share.Split;

/// Writes a game's splits.
final class SharingJson {
  private final JsonLines json;

  SharingJson(JsonLines json) {
    this.json = json;
  }

  void write(Sharing sharing) {
    splits(sharing);
    if (sharing.core().isPresent()) {
      Core core = sharing.core().get();
      json.object(
          "core",
          () -> {
            json.yes("empty", core.empty());
            json.number("leastCore", core.leastCore());
          });
    }
    json.object(
        "excess",
        () -> {
          excess("shapley", sharing.game(), sharing.shapley());
          sharing.nucleolus().ifPresent(split -> excess("nucleolus", sharing.game(), split));
        });
    json.object(
        "marginalLoss",
        () -> {
          for (int player = 0; player < sharing.game().size(); player++) {
            json.number(sharing.game().players().get(player), sharing.game().marginalLoss(player));
          }
        });
  }

  void splits(Sharing sharing) {
    json.numbers("shapley", sharing.shapley().byPlayer());
    sharing.nucleolus().ifPresent(split -> json.numbers("nucleolus", split.byPlayer()));
  }

  private void excess(String key, Game game, Split split) {
    json.object(
        key,
        () -> {
          for (int coalition = 1; coalition <= game.everybody(); coalition++) {
            json.number(game.name(coalition), split.excess(coalition));
          }
        });
  }
}
