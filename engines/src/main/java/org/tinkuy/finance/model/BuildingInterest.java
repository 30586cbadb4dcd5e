package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.StackLines;

/// Interest on loans while works are built: cost of the works that are being built, whether it is
/// added to a loan or paid, and an expense beside them. A case may have all of it as an expense.
///
/// Each package takes, of the interest of the loans that pay for its phase, the part that it has in
/// what was spent on works so far, `interest x (unfinished before + spent) / (spent so far)`, up to
/// the period in which it is finished. What is left falls on works that are in use, and on land
/// that nobody builds on yet.
///
/// Source: IASB, IAS 23 _Borrowing Costs_ (2007), 8, 17 to 19 and 22: borrowing costs of an asset
/// that takes long to get ready are part of its cost from when it is being built to when it is
/// ready, whenever they are paid; land that is held while nothing is built does not qualify. IFRS
/// for SMEs (2015), 25.2: all borrowing costs are an expense.
///
/// @param ofWorks what each package takes, a flow, by its id; packages that no loan pays for are
///   left out
/// @param added what all take of the interest that is added to loans
/// @param paid what all take of the interest that is paid
/// @param expensed of the interest that is added to loans, what none takes
record BuildingInterest(Map<String, Line> ofWorks, Line added, Line paid, Line expensed) {
  private static final String ID = "buildingInterest";

  /// Loans that pay for the same phases, with their interest.
  private record Pool(
      String id, List<String> phases, List<Expression> added, List<Expression> paid) {
    boolean pays(WorkPackage work) {
      return phases.isEmpty() || phases.contains(work.phase());
    }
  }

  /// The interest of loans; empty where there are none.
  static Optional<BuildingInterest> add(
      ModelParts parts, LandPart land, List<StackLines.DebtLines> loans) {
    List<Pool> pools = pools(loans);
    if (pools.isEmpty()) {
      return Optional.empty();
    }
    List<WorkPackage> works =
        parts.of().company().expensesInterest() ? List.of() : parts.of().park().works();
    Map<String, List<Expression>> taken = new LinkedHashMap<>();
    List<Expression> added = new ArrayList<>();
    List<Expression> addedToWorks = new ArrayList<>();
    List<Expression> paidForWorks = new ArrayList<>();
    Map<String, Line> underWay = new LinkedHashMap<>();
    for (Pool pool : pools) {
      added.addAll(pool.added);
      List<WorkPackage> built = works.stream().filter(pool::pays).toList();
      if (built.isEmpty()) {
        continue;
      }
      Line more = parts.sum(pool.id + ".interestAdded", pool.added);
      Line cash = parts.sum(pool.id + ".interestOfLoans", pool.paid);
      Line whole =
          parts
              .model()
              .balance(
                  parts.line(pool.id + ".worksSpent", stock(parts)),
                  0,
                  built.stream().map(land::spentOn).toList(),
                  List.of());
      for (WorkPackage work : built) {
        Line own =
            underWay.computeIfAbsent(
                work.id(), _ -> underWay(parts, work, land.spentOn(work), land));
        Expression share = own.per(whole.as(Shape.FLOW), 0);
        addedToWorks.add(more.times(share));
        paidForWorks.add(cash.times(share));
        taken.computeIfAbsent(work.id(), _ -> new ArrayList<>()).add(more.plus(cash).times(share));
      }
    }
    Map<String, Line> ofWorks = new LinkedHashMap<>();
    taken.forEach((id, each) -> ofWorks.put(id, parts.sum(lineId(id, "interestTaken"), each)));
    Line capitalised = parts.sum(ID + ".interestCapitalised", addedToWorks);
    Line paid = parts.sum(ID + ".interestPaidForWorks", paidForWorks);
    Line expensed =
        parts.add(parts.flow(ID + ".interestExpensed"), parts.sum(added).minus(capitalised));
    return Optional.of(new BuildingInterest(ofWorks, capitalised, paid, expensed));
  }

  /// First words of the ids of the lines of a package.
  static String id(String work) {
    return ID + "." + work;
  }

  private static String lineId(String work, String word) {
    return id(work) + "." + word;
  }

  private static List<Pool> pools(List<StackLines.DebtLines> loans) {
    Map<List<String>, Pool> pools = new LinkedHashMap<>();
    for (StackLines.DebtLines loan : loans) {
      Layer.Debt layer = loan.facility().layer();
      List<String> phases = layer.head().phases();
      Pool pool =
          pools.computeIfAbsent(
              phases,
              _ ->
                  new Pool(
                      ID + ".ofLoans." + layer.id(), phases, new ArrayList<>(), new ArrayList<>()));
      pool.paid.add(loan.interestPaid());
      if (layer.offer().capitalises()) {
        pool.added.add(loan.capitalised());
      }
    }
    return List.copyOf(pools.values());
  }

  /// What was spent on a package that was not in use when the period began, as a flow.
  private static Line underWay(ModelParts parts, WorkPackage work, Line spent, LandPart land) {
    Line done = land.inUse(work);
    Line before = parts.line(lineId(work.id(), "worksUnfinished"), stock(parts));
    Line now =
        parts.add(
            parts.flow(lineId(work.id(), "underWay")), before.lag(1).as(Shape.FLOW).plus(spent));
    Line placed =
        parts.add(parts.flow(lineId(work.id(), "worksPlaced")), now.times(done.as(Shape.FACTOR)));
    parts.model().balance(before, 0, List.of(spent), List.of(placed));
    return now;
  }

  private static LineType stock(ModelParts parts) {
    return parts.flow().with(Shape.STOCK);
  }
}
