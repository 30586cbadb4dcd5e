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
/// added to a loan, paid, or accrues to owners for theirs, and an expense beside them. With it goes
/// what loans cost beside: for what is not drawn, guarantees, letters of credit, tax kept back. A
/// case may have all of it as an expense.
///
/// Each package takes, of the interest of the loans that pay for its phase, the part that it has in
/// what was spent on works so far, `interest x (unfinished before + spent) / (spent so far)`, up to
/// the period in which it is finished. What is left falls on works that are in use, and on land
/// that nobody builds on yet.
///
/// Source: IASB, IAS 23 _Borrowing Costs_ (2007), 5, 6, 8, 17 to 19 and 22: interest and other
/// costs of borrowing, whoever lends, and not those of capital that is no debt (3); borrowing costs
/// of an asset that takes long to get ready are part of its cost from when it is being built to
/// when it is ready, whenever they are paid; land that is held while nothing is built does not
/// qualify. IFRS for SMEs (2015), 25.2: all borrowing costs are an expense.
///
/// @param ofWorks what each package takes of loans that are served, a flow, by its id; packages
///   that none pays for are left out
/// @param ofOwners the same of shareholder loans
/// @param added what all take of the interest that is added to loans
/// @param paid what all take of what is paid
/// @param accrued what all take of what accrues to owners
/// @param expensed of the interest that is added to loans, what none takes
record BuildingInterest(
    Map<String, Line> ofWorks,
    Map<String, Line> ofOwners,
    Line added,
    Line paid,
    Line accrued,
    Line expensed) {
  private static final String ID = "buildingInterest";

  /// Those who lend for the same phases, with their interest.
  ///
  /// @param accrued to owners
  private record Pool(
      String id,
      List<String> phases,
      List<Expression> added,
      List<Expression> paid,
      List<Expression> accrued) {
    boolean pays(WorkPackage work) {
      return phases.isEmpty() || phases.contains(work.phase());
    }
  }

  /// What works take of all pools, as terms of sums.
  private record Taken(
      Map<String, List<Expression>> ofWorks,
      Map<String, List<Expression>> ofOwners,
      List<Expression> added,
      List<Expression> paid,
      List<Expression> accrued) {
    private static void add(Map<String, List<Expression>> all, String work, Expression more) {
      all.computeIfAbsent(work, _ -> new ArrayList<>()).add(more);
    }
  }

  /// The interest of loans; empty where there are none.
  static Optional<BuildingInterest> add(ModelParts parts, LandPart land, StackLines stack) {
    List<Pool> pools = pools(parts, stack);
    if (pools.isEmpty()) {
      return Optional.empty();
    }
    List<WorkPackage> works =
        parts.of().company().expensesInterest() ? List.of() : parts.of().park().works();
    Taken taken =
        new Taken(
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    List<Expression> added = new ArrayList<>();
    Map<String, Line> underWay = new LinkedHashMap<>();
    for (Pool pool : pools) {
      added.addAll(pool.added);
      List<WorkPackage> built = works.stream().filter(pool::pays).toList();
      if (!built.isEmpty()) {
        take(parts, land, pool, built, underWay, taken);
      }
    }
    Line capitalised = parts.sum(ID + ".interestCapitalised", taken.added);
    return Optional.of(
        new BuildingInterest(
            sums(parts, taken.ofWorks, "interestTaken"),
            sums(parts, taken.ofOwners, "interestOfOwners"),
            capitalised,
            parts.sum(ID + ".interestPaidForWorks", taken.paid),
            parts.sum(ID + ".interestAccruedForWorks", taken.accrued),
            parts.add(parts.flow(ID + ".interestExpensed"), parts.sum(added).minus(capitalised))));
  }

  private static void take(
      ModelParts parts,
      LandPart land,
      Pool pool,
      List<WorkPackage> built,
      Map<String, Line> underWay,
      Taken taken) {
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
          underWay.computeIfAbsent(work.id(), _ -> underWay(parts, work, land.spentOn(work), land));
      Expression share = own.per(whole.as(Shape.FLOW), 0);
      if (!pool.paid.isEmpty()) {
        taken.added.add(more.times(share));
        taken.paid.add(cash.times(share));
        Taken.add(taken.ofWorks, work.id(), more.plus(cash).times(share));
      }
      for (Expression accrued : pool.accrued) {
        taken.accrued.add(accrued.times(share));
        Taken.add(taken.ofOwners, work.id(), accrued.times(share));
      }
    }
  }

  private static Map<String, Line> sums(
      ModelParts parts, Map<String, List<Expression>> taken, String word) {
    Map<String, Line> sums = new LinkedHashMap<>();
    taken.forEach((id, each) -> sums.put(id, parts.sum(lineId(id, word), each)));
    return sums;
  }

  /// First words of the ids of the lines of a package.
  static String id(String work) {
    return ID + "." + work;
  }

  /// First words of the ids of the lines of what a package takes of shareholder loans.
  static String ownersId(String work) {
    return ID + ".ofOwners." + work;
  }

  private static String lineId(String work, String word) {
    return id(work) + "." + word;
  }

  private static List<Pool> pools(ModelParts parts, StackLines stack) {
    Map<List<String>, Pool> pools = new LinkedHashMap<>();
    for (StackLines.DebtLines loan : stack.loans()) {
      Layer.Debt layer = loan.facility().layer();
      Pool pool = pool(pools, layer);
      pool.paid.add(loan.interestPaid());
      pool.paid.addAll(stack.besideInterest(loan));
      if (layer.offer().capitalises()) {
        pool.added.add(loan.capitalised());
      }
    }
    for (StackLines.LayerLines each : stack.layers().values()) {
      if (each.layer() instanceof Layer.ShareholderLoan loan) {
        pool(pools, loan).accrued.add(parts.model().find(loan.id() + ".accrued").orElseThrow());
      }
    }
    return List.copyOf(pools.values());
  }

  private static Pool pool(Map<List<String>, Pool> pools, Layer layer) {
    return pools.computeIfAbsent(
        layer.head().phases(),
        phases ->
            new Pool(
                ID + ".ofLoans." + layer.id(),
                phases,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>()));
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
