package org.tinkuy.finance.development;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Parties;
import org.tinkuy.finance.graph.PriceBasis;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Units;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.Unit;

/// The two seed parks of annual screening: synthetic, in real terms, before tax and finance, built
/// for two years from year 0 on; land is paid in year 0 and nothing is left at the end.
final class SeedPark {
  private static final int YEARS = 31;
  private static final double OPENING = 2;
  private static final PriceBasis REAL = PriceBasis.constant(YearMonth.of(2025, 1));
  private static final Unit M3 = Unit.of("m3", Dimension.base("length").power(3), Fraction.ONE);
  private static final Unit KWH =
      Unit.of(
          "kWh",
          Dimension.base("mass")
              .times(Dimension.base("length").power(2))
              .per(Dimension.base("time").power(2)),
          Fraction.parse("3600000"));
  private static final LineType MONEY = new LineType(Units.USD, REAL, Shape.FLOW);
  private static final Parties TENANTS = new Parties("tenants", "developer");

  final Graph.Builder model = Graph.on(TimeGrid.years(2027, YEARS));
  final Line net;
  private final Clock clock = Clock.add(model, "clock", OPENING);
  private final Line demand;
  private final List<Expression> in = new ArrayList<>();
  private final List<Expression> out = new ArrayList<>();

  private SeedPark(double slope, double midpoint, double ceiling) {
    demand =
        new Absorption.Logistic(
                plain("ceiling", ceiling), plain("slope", slope), plain("midpoint", midpoint))
            .add(model, "market", clock);
    net = Line.of("net", MONEY);
  }

  /// A: light-manufacturing zone of 130 ha, sheds and leased plots.
  static SeedPark a() {
    SeedPark park = new SeedPark(0.55, 4, 0.85);
    park.once("land", 3.9e6);
    for (int phase = 0; phase < 3; phase++) {
      int start = new int[] {0, 4, 7}[phase];
      park.works("site" + phase, 130 * 450e3 * new double[] {0.45, 0.3, 0.25}[phase], start, 2);
      park.works("sheds" + phase, 200e3 * 260 * new double[] {0.4, 0.3, 0.3}[phase], start, 2);
    }
    Uptake sheds = park.uptake("shed", 200e3);
    park.earn("shedRent", new ParkProduct.Rent(sheds, park.shedRent()));
    park.earn(
        "plotRent", new ParkProduct.Rent(park.uptake("plot", 51e4), park.yearly("plotPrice", 3.6)));
    Uptake all = park.uptake("all", 85e4);
    park.earn("fee", new ParkProduct.Rent(all, park.yearly("feePrice", 0.3)));
    park.utilities(all, new double[] {0.25, 0.06, 0.12}, new double[] {35, 0.6, 0.9, 0.3});
    park.running(0.8e6, 0.9e6);
    return park.close();
  }

  /// C: logistics and industry on 1,338 ha, plots for sale.
  static SeedPark c(double price, double sitePerHa, double slope, double midpoint) {
    SeedPark park = new SeedPark(slope, midpoint, 0.90);
    park.once("land", 180.6e6);
    int[] start = {0, 4, 8, 12, 16};
    int[] years = {3, 2, 2, 2, 2};
    double[] share = {0.25, 0.2, 0.2, 0.2, 0.15};
    for (int phase = 0; phase < start.length; phase++) {
      park.works("site" + phase, 1338 * sitePerHa * share[phase], start[phase], years[phase]);
    }
    Line plots = park.model.input(Line.of("price", park.perArea(Shape.FACTOR)), price);
    park.earn(
        "plots",
        new ParkProduct.Sale(park.uptake("plot", 660e4), plots, park.plain("selling", 0.04)));
    Uptake all = park.uptake("all", 715e4);
    park.earn("fee", new ParkProduct.Rent(all, park.yearly("feePrice", 1.0)));
    park.utilities(all, new double[] {0.12, 0.09, 0.08}, new double[] {15, 1.2, 1.0, 0.2});
    park.running(2.0e6, 3.0e6);
    return park.close();
  }

  private LineType perArea(Shape shape) {
    return new LineType(Units.USD.per(Units.M2), REAL, shape);
  }

  private Line plain(String id, double value) {
    return model.input(Line.of(id, LineType.PLAIN), value);
  }

  private Line yearly(String id, double price) {
    return model.input(Line.of(id, perArea(Shape.PER_YEAR)), price);
  }

  /// 2.00 a month, 2.50 from operating year 4, 2.75 from 7, 3.00 from 10.
  private Line shedRent() {
    return model.input(
        Line.of("shedPrice", perArea(Shape.PER_MONTH)),
        Series.of(YEARS, y -> y < 2 + 4 ? 2.0 : y < 2 + 7 ? 2.5 : y < 2 + 10 ? 2.75 : 3.0));
  }

  private void once(String id, double amount) {
    out.add(model.input(Line.of(id, MONEY), Series.of(YEARS, y -> y == 0 ? amount : 0)));
  }

  private void works(String id, double amount, int start, int years) {
    Line cost = model.input(Line.of(id + ".cost", MONEY), amount);
    Line area = model.input(Line.of(id + ".area", LineType.of(Units.M2, Shape.STOCK)), 0);
    out.add(
        Works.add(
                model,
                id,
                new Works.Scope(cost, area),
                new Works.Trigger.Date(start),
                Works.Profile.even(years))
            .spent());
  }

  private Uptake uptake(String id, double area) {
    Line whole = model.input(Line.of(id + ".area", LineType.of(Units.M2, Shape.STOCK)), area);
    return Uptake.add(model, id, whole, demand, Uptake.Bounds.NONE);
  }

  private void earn(String id, ParkProduct product) {
    ParkProduct.Earnings earnings = product.add(model, id, MONEY, TENANTS);
    in.add(earnings.revenue());
    out.add(earnings.directCost());
  }

  /// Only the margin of the tariffs is the park's.
  private void utilities(Uptake all, double[] power, double[] water) {
    double kWhPerArea = power[0] * 1000 * 0.9 * 0.5 * 8760 / 1e4;
    double m3PerArea = water[0] * 365 / 1e4;
    service("power", volume("power", all, KWH, kWhPerArea), KWH, power[1], power[2]);
    service("water", volume("water", all, M3, m3PerArea), M3, water[1], water[3]);
    service("waste", volume("waste", all, M3, m3PerArea * 0.8), M3, water[2], water[3]);
  }

  private Line volume(String id, Uptake all, Unit unit, double perArea) {
    Line use =
        model.input(Line.of(id + ".use", LineType.of(unit.per(Units.M2), Shape.PER_YEAR)), perArea);
    return model.add(
        Line.of(id + ".volume", LineType.of(unit, Shape.FLOW)), all.let().times(use).perPeriod());
  }

  private void service(String id, Line volume, Unit unit, double price, double margin) {
    Line tariff =
        model.input(
            Line.of(id + ".tariff", new LineType(Units.USD.per(unit), REAL, Shape.FACTOR)), price);
    earn(id, new ParkProduct.Tariff(volume, tariff, plain(id + ".margin", margin)));
  }

  private void running(double fixed, double variable) {
    Line perYear = model.input(Line.of("fixed", MONEY), fixed);
    Line full = model.input(Line.of("variable", MONEY), variable);
    out.add(
        model.add(Line.of("opex", MONEY), perYear.times(clock.open()).plus(full.times(demand))));
  }

  private SeedPark close() {
    model.add(net, Expression.sum(in).minus(Expression.sum(out)));
    return this;
  }
}
