package org.tinkuy.exchange.network;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.share.Game;
import org.tinkuy.exchange.share.ShapleyValue;
import org.tinkuy.exchange.share.Sharing;
import org.tinkuy.exchange.share.Split;

/// What every coalition of firms could save on its own: what each of them pays alone, less what
/// they pay together.
final class Coalitions {
  private final ExchangeProblem problem;
  private final NetworkSearch search;
  private final Effort effort;
  private final List<String> firms;

  Coalitions(ExchangeProblem problem, NetworkSearch search, Effort effort) {
    this.problem = problem;
    this.search = search;
    this.effort = effort;
    this.firms = problem.firms();
  }

  NetworkShares shares() {
    if (firms.size() > Game.MOST_PLAYERS) {
      return NetworkShares.tooManyFirms();
    }
    SolvedPart[] solved = new SolvedPart[1 << firms.size()];
    for (int coalition = solved.length - 1; coalition > 0; coalition--) {
      solved[coalition] = search.solve(problem.among(members(coalition)));
      if (solved[coalition].plan().isEmpty()) {
        return NetworkShares.without(String.join("+", members(coalition)));
      }
    }
    Game game = Game.of(Game.Kind.SAVING, firms, each -> saving(solved, each));
    boolean exact = true;
    for (int coalition = 1; coalition < solved.length; coalition++) {
      exact &= solved[coalition].isProved();
    }
    return exact
        ? new NetworkShares(Optional.of(Sharing.of(game, effort)), true, Map.of(), "", false)
        : ranges(game, solved);
  }

  private static double saving(SolvedPart[] solved, int coalition) {
    return alone(coalition, player -> solved[1 << player].cost()) - solved[coalition].cost();
  }

  private static double alone(int coalition, IntToDoubleFunction cost) {
    double sum = 0;
    for (int player = 0; player < Integer.SIZE; player++) {
      sum += (coalition >> player & 1) == 1 ? cost.applyAsDouble(player) : 0;
    }
    return sum;
  }

  /// What is left where not every value is proved: the Shapley value of what was found, and the
  /// lowest and highest that each firm may get, since it grows with the coalitions it is in and
  /// falls with the others.
  private NetworkShares ranges(Game found, SolvedPart[] solved) {
    Map<String, NetworkShares.Range> ranges = new LinkedHashMap<>();
    boolean bounded = Arrays.stream(solved).skip(1).allMatch(each -> Double.isFinite(each.bound()));
    for (int player = 0; player < firms.size(); player++) {
      if (!bounded) {
        ranges.put(firms.get(player), NetworkShares.Range.OPEN);
        continue;
      }
      int bit = 1 << player;
      Game low = Game.of(Game.Kind.SAVING, firms, each -> end(solved, each, (each & bit) == 0));
      Game high = Game.of(Game.Kind.SAVING, firms, each -> end(solved, each, (each & bit) != 0));
      ranges.put(
          firms.get(player),
          new NetworkShares.Range(
              ShapleyValue.of(low).amount(player), ShapleyValue.of(high).amount(player)));
    }
    Split shapley = ShapleyValue.of(found);
    return new NetworkShares(
        Optional.of(new Sharing(found, shapley, Optional.empty(), Optional.empty())),
        false,
        ranges,
        "",
        false);
  }

  /// The highest or the lowest that a coalition can save.
  private static double end(SolvedPart[] solved, int coalition, boolean highest) {
    return highest
        ? alone(coalition, player -> solved[1 << player].cost()) - solved[coalition].bound()
        : alone(coalition, player -> solved[1 << player].bound()) - solved[coalition].cost();
  }

  private Set<String> members(int coalition) {
    Set<String> members = new TreeSet<>();
    for (int player = 0; player < firms.size(); player++) {
      if ((coalition >> player & 1) == 1) {
        members.add(firms.get(player));
      }
    }
    return members;
  }
}
