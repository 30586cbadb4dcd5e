package org.tinkuy.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.MapLayer;
import org.tinkuy.park.Outline;
import org.tinkuy.park.Owners;
import org.tinkuy.park.Park;
import org.tinkuy.park.Plot;
import org.tinkuy.park.RowRef;

/// Lays the plots of a plan over the strips that must stay free.
///
/// What must stay free is drawn in the layer `buffers`; only plots whose use is green may lie
/// there.
final class StripReader {
  private static final String LAYER = "buffers";
  private static final String FREE_USE = "green";

  /// Edges that two people drew along the same line overlap by slivers of less than this: 500 m of
  /// common edge times the millimetre to which map files round. What is larger was drawn so.
  private static final double SLIVER_m2 = 0.5;

  private final Park park;
  private final Owners owners;
  private final Unit squareMetre;

  StripReader(Park park, Unit squareMetre) {
    this.park = park;
    this.owners = new Owners(park);
    this.squareMetre = squareMetre;
  }

  Strips read() {
    PlanArea strips = strips();
    List<Plot> plots = park.plots().stream().filter(plot -> !plot.use().equals(FREE_USE)).toList();
    List<Plot> drawn = plots.stream().filter(this::isDrawn).toList();
    if (strips.isEmpty() || drawn.isEmpty()) {
      return new Strips(
          drawn.isEmpty() ? Strips.Plan.NONE : Strips.Plan.PLOTS,
          List.of(),
          none("strips:plots"),
          none("strips:area"),
          none("strips:share"));
    }
    List<StripBreach> breaches = new ArrayList<>();
    for (Plot plot : drawn) {
      Outline whole = outline(plot);
      PlanArea within = PlanArea.of(whole).within(strips);
      if (within.area_m2() > SLIVER_m2) {
        breaches.add(breach(plot, whole.area_m2(), within));
      }
    }
    boolean all = drawn.size() == plots.size();
    Origin origin = origin(breaches);
    double area_m2 =
        breaches.stream().mapToDouble(each -> each.area().findValue().orElseThrow()).sum();
    return new Strips(
        Strips.Plan.STRIPS,
        breaches,
        figure("strips:plots", breaches.size(), Unit.ONE, all, origin),
        figure("strips:area", area_m2, squareMetre, all, origin),
        figure("strips:share", area_m2 / strips.area_m2(), Unit.ONE, all, origin));
  }

  private PlanArea strips() {
    PlanArea all = PlanArea.NONE;
    for (MapLayer layer : park.layers()) {
      if (layer.name().equals(LAYER)) {
        for (Outline shape : layer.outlines()) {
          all = all.with(PlanArea.of(shape));
        }
      }
    }
    return all;
  }

  private boolean isDrawn(Plot plot) {
    Outline outline = park.outlines().get(plot.id());
    return outline != null && !outline.polygons().isEmpty();
  }

  private Outline outline(Plot plot) {
    return Objects.requireNonNull(park.outlines().get(plot.id()));
  }

  private StripBreach breach(Plot plot, double whole_m2, PlanArea within) {
    RowRef row = new RowRef("plots", plot.id());
    double area_m2 = within.area_m2();
    List<Contributor> contributors =
        owners.of(row).stream().map(id -> new Contributor(id, area_m2)).toList();
    Value amount = Value.Amount.exact(area_m2, squareMetre);
    Term term = new Term(plot.id(), amount, List.of(new Term.Contribution(row, area_m2)), LAYER);
    Origin origin = new Origin(contributors, owners.secrecy(row), List.of(term));
    String id = "strip:" + plot.id();
    return new StripBreach(
        plot.id(),
        plot.use(),
        plot.tenants(),
        Figure.known(id, area_m2, squareMetre, origin),
        Figure.known(id + ".share", Math.min(1, area_m2 / whole_m2), Unit.ONE, origin),
        within.outline());
  }

  private static Origin origin(List<StripBreach> breaches) {
    Secrecy secrecy = Secrecy.T3;
    Map<String, Double> amounts = new TreeMap<>();
    List<Term> terms = new ArrayList<>();
    for (StripBreach breach : breaches) {
      Origin own = breach.area().origin();
      secrecy = secrecy.and(own.secrecy());
      own.contributors().forEach(each -> amounts.merge(each.id(), each.amount(), Double::sum));
      terms.addAll(own.terms());
    }
    List<Contributor> contributors = new ArrayList<>();
    amounts.forEach((id, amount) -> contributors.add(new Contributor(id, amount)));
    return new Origin(contributors, secrecy, terms);
  }

  /// What plots that are not drawn may add keeps the upper end open.
  private static Figure figure(String id, double value, Unit unit, boolean all, Origin origin) {
    return all
        ? Figure.known(id, value, unit, origin)
        : Figure.uncertain(
            id,
            new Figure.Range(value, value, Double.POSITIVE_INFINITY),
            unit,
            origin,
            Sentence.of("reason.plotsNotDrawn", "some plots have no outline"));
  }

  private static Figure none(String id) {
    return Figure.none(
        id,
        Figure.State.NO_DATA,
        Origin.NONE,
        Sentence.of("reason.stripsNotDrawn", "no strip that must stay free is drawn"));
  }
}
