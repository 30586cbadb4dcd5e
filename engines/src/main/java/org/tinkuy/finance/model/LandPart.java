package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.finance.development.Works;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.LandLot;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.kernel.Unit;

/// Land and works: what is spent on each, when, and from when on it serves.
///
/// @param land what is paid for each lot, by its id
/// @param works what is spent on each package, by its id
/// @param done 1 in the period in which a stage before a pause ends, and from the end of all on,
///   else 0: what was spent so far is in use from then on; by the id of the package
record LandPart(Map<String, Line> land, Map<String, Line> works, Map<String, Line> done) {

  /// Lines that products lend to works: areas that set phases off, peaks that size plants.
  ///
  /// @param let area let of a product, by its id
  /// @param ready area of it that could be let
  /// @param peak greatest supply that a service needs, by its id
  record FromProducts(Map<String, Line> let, Map<String, Line> ready, Map<String, Line> peak) {}

  static LandPart add(ModelParts parts, FromProducts products) {
    Map<String, Line> land = new LinkedHashMap<>();
    for (LandLot lot : parts.of().park().land()) {
      land.put(lot.id(), land(parts, lot));
    }
    Map<String, Line> works = new LinkedHashMap<>();
    Map<String, Line> done = new LinkedHashMap<>();
    for (WorkPackage work : parts.of().park().works()) {
      Works added = work(parts, work, products);
      works.put(work.id(), added.spent());
      done.put(work.id(), inUse(parts, work, added));
    }
    return new LandPart(land, works, done);
  }

  /// Whether what was spent so far is in use. Works in stages with time between them serve stage by
  /// stage: a zone that lets its first sheds writes them off while the last ones are not begun.
  ///
  /// Source: IFRS Foundation, IAS 16 _Property, Plant and Equipment_ (2003), 43 and 55: each part
  /// by itself, from when it is available for use.
  private static Line inUse(ModelParts parts, WorkPackage work, Works added) {
    List<Integer> pauses = Schedule.of(parts, work).pauses();
    if (pauses.isEmpty() || !work.sold().isEmpty()) {
      return added.ready();
    }
    List<Expression> stages = new ArrayList<>();
    stages.add(added.ready().as(Shape.FACTOR));
    pauses.forEach(age -> stages.add(age == 0 ? added.begins() : added.begins().lag(age)));
    return parts.add(
        Line.of("works." + work.id() + ".inUse", LineType.PLAIN)
            .labelled("finance.line.works.inUse"),
        Expression.sum(stages));
  }

  /// The line that will say whether a package is done; products name it before it is added.
  static Line done(String work) {
    return Line.of("works." + work + ".ready", LineType.of(Unit.ONE, Shape.STOCK))
        .labelled("finance.line.works.ready")
        .notNegative();
  }

  /// What is paid for a lot.
  Line spentOn(LandLot lot) {
    return need(land, lot.id());
  }

  /// 1 in the periods in which a package, or a stage of it, is finished and from the end of all on.
  Line inUse(WorkPackage work) {
    return need(done, work.id());
  }

  /// What is paid for a package.
  Line spentOn(WorkPackage work) {
    return need(works, work.id());
  }

  List<Line> all() {
    List<Line> all = new ArrayList<>(land.values());
    all.addAll(works.values());
    return all;
  }

  private static Line land(ModelParts parts, LandLot lot) {
    Line paid = parts.once("land." + lot.id() + ".when", lot.paid(), "land." + lot.id());
    Expression cost =
        parts.inputs().has(lot.input("cost"))
            ? parts.inputs().line(lot.input("cost"))
            : parts
                .inputs()
                .line(lot.input("area"))
                .as(Shape.FLOW)
                .times(parts.inputs().line(lot.input("price")));
    return parts.add(
        parts.flow("land." + lot.id() + ".spent").paid(parts.of().head().owner(), "landholders"),
        cost.times(paid));
  }

  private static Works work(ModelParts parts, WorkPackage work, FromProducts products) {
    String id = "works." + work.id();
    Line cost = parts.add(parts.flow(work.whole()), cost(parts, work, products));
    Line one = parts.model().input(parts.line(id + ".unit", LineType.of(Unit.ONE, Shape.STOCK)), 1);
    Schedule schedule = Schedule.of(parts, work);
    Works.Trigger trigger =
        work.trigger()
            .<Works.Trigger>map(
                set ->
                    new Works.Trigger.ShareLet(
                        need(products.let, set.product()),
                        need(products.ready, set.product()),
                        set.share(),
                        parts.delays().find(id)))
            .orElseGet(() -> new Works.Trigger.Date(schedule.first(), parts.delays().find(id)));
    return Works.add(parts.model(), id, new Works.Scope(cost, one), trigger, schedule.profile());
  }

  private static Line need(Map<String, Line> lines, String id) {
    Line line = lines.get(id);
    if (line == null) {
      throw new IllegalStateException("refused when the case was read: " + id);
    }
    return line;
  }

  private static Expression cost(ModelParts parts, WorkPackage work, FromProducts products) {
    InputLines inputs = parts.inputs();
    if (inputs.has(work.input("cost"))) {
      return inputs.line(work.input("cost"));
    }
    Expression quantity =
        switch (work.sized()) {
          case WorkPackage.Sizing.Written _ -> inputs.line(work.input("quantity"));
          case WorkPackage.Sizing.Gross _ -> LandBudget.gross(parts);
          case WorkPackage.Sizing.Net _ -> LandBudget.net(parts);
          case WorkPackage.Sizing.Peak(String service) -> need(products.peak, service);
        };
    Line unitCost = inputs.line(work.input("unitCost"));
    return quantity
        .as(Shape.FACTOR)
        .times(unitCost.as(Shape.FACTOR))
        .in(parts.flow().unit())
        .as(Shape.FLOW);
  }
}
