package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.share.Game;
import org.tinkuy.exchange.share.ShapleyValue;
import org.tinkuy.exchange.share.Sharing;

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
      return NetworkShares.byGroup(GroupSplit.of(problem, search, effort));
    }
    SolvedPart[] solved = new SolvedPart[1 << firms.size()];
    for (int coalition = solved.length - 1; coalition > 0; coalition--) {
      solved[coalition] = search.solve(problem.among(members(coalition)));
      if (solved[coalition].plan().isEmpty()) {
        return NetworkShares.without(String.join("+", members(coalition)));
      }
    }
    boolean exact = true;
    List<Saving> savings = new ArrayList<>(List.of(Saving.NONE));
    for (int coalition = 1; coalition < solved.length; coalition++) {
      exact &= solved[coalition].isExact();
      savings.add(Saving.of(solved[coalition], alone(solved, coalition)));
    }
    return exact
        ? exact(Sharing.of(game(each -> savings.get(each).low()), effort))
        : NetworkShares.between(ranges(savings));
  }

  private NetworkShares exact(Sharing sharing) {
    if (sharing.nucleolus().isEmpty() || sharing.core().isEmpty()) {
      search.cut();
    }
    return NetworkShares.exact(sharing);
  }

  private static List<SolvedPart> alone(SolvedPart[] solved, int coalition) {
    List<SolvedPart> alone = new ArrayList<>();
    for (int player = 0; player < Integer.SIZE; player++) {
      if ((coalition >> player & 1) == 1) {
        alone.add(solved[1 << player]);
      }
    }
    return alone;
  }

  /// What is left where not every value is exact: the lowest and the highest that each firm may
  /// get, since its share grows with the coalitions that it is in and falls with the others.
  private Map<String, NetworkShares.Range> ranges(List<Saving> savings) {
    Map<String, NetworkShares.Range> ranges = new LinkedHashMap<>();
    for (int player = 0; player < firms.size(); player++) {
      int bit = 1 << player;
      Game low = game(each -> end(savings.get(each), (each & bit) == 0));
      Game high = game(each -> end(savings.get(each), (each & bit) != 0));
      ranges.put(
          firms.get(player),
          new NetworkShares.Range(
              ShapleyValue.of(low).amount(player), ShapleyValue.of(high).amount(player)));
    }
    return ranges;
  }

  private Game game(IntToDoubleFunction valueOf) {
    return Game.of(Game.Kind.SAVING, firms, valueOf);
  }

  private static double end(Saving saving, boolean highest) {
    return highest ? saving.high() : saving.low();
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
