package org.tinkuy.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.views.picture.FillClass;
import org.tinkuy.views.picture.MapGround;
import org.tinkuy.views.picture.MapGround.Kind;
import org.tinkuy.views.picture.MapPlot;
import org.tinkuy.views.picture.Palette;
import org.tinkuy.views.picture.ParkMap;
import org.tinkuy.views.picture.Point;
import org.tinkuy.views.picture.Ring;

/// A fictional park of 64 plots between a river and a highway, to look at maps with.
final class SamplePark {
  private static final double TURN = Math.toRadians(8);
  private static final double SPAN_m = 1860;
  private static final String[] TENANTS = {
    "Textiles Andinos",
    "Curtiembre del Sur",
    "Lácteos San Isidro",
    "Cervecería Mantaro",
    "Plásticos Claro",
    "Galvanizados Inca",
    "Agroexport Valle Claro",
    "Molinos El Trigal",
    "Papelera Rímac",
    "Vidrios Pacífico",
    "Fundición Quilla",
    "Química Básica",
    "Conservas Tambo",
    "Cementos y Morteros",
    "Reciclaje Pachamama",
    "Muebles Cedro",
    "Cartones Lima",
    "Aceites Oliva Real",
    "Frío Norte",
    "Pinturas Sol",
    "Metalmecánica Huayra",
    "Farma Kallpa",
    "Envases Wayra",
    "Cerámica Nazca",
    "Baterías Illa",
    "Alimentos Balanceados",
    "Tejidos Alpaca",
    "Pesquera Chala",
    "Calzado Trujillo",
    "Imprenta Central",
    "Cables Andes",
    "Jabones Brisa",
    "Café Tostado",
    "Logística Uno",
    "Harinas Sierra",
    "Electro Yachay",
    "Lavandería Pura",
    "Caucho Selva",
    "Neumáticos Ruta",
    "Gases Aire",
    "Semillas Qori"
  };

  private SamplePark() {}

  static ParkMap map() {
    return new ParkMap(
        "map",
        "41 tenants hold 81 % of the land; 9 plots are free and 3 lie in the river buffer",
        "Plots by state of letting, 31 December 2024",
        "plots.geojson, leases.csv (Valle Claro, fictional sample)",
        plots(),
        grounds(),
        List.of(
            new FillClass("let", "let", Palette.CLASSES.get(0)),
            new FillClass("free", "free", Palette.CLASSES.get(1)),
            new FillClass("reserved", "reserved", Palette.CLASSES.get(2)),
            new FillClass("shared", "shared green and sports", Palette.CLASSES.get(3)),
            new FillClass("utility", "utilities", Palette.CLASSES.get(4)),
            new FillClass("service", "services", Palette.CLASSES.get(5))));
  }

  private static List<MapPlot> plots() {
    List<MapPlot> plots = new ArrayList<>();
    row(plots, 820, 1010, 5, 4, 3);
    row(plots, 615, 790, 4, 3, 3);
    row(plots, 435, 610, 5, 4, 3);
    row(plots, 245, 405, 6, 5, 3);
    row(plots, 95, 240, 6, 6, 4);
    return plots;
  }

  private static void row(List<MapPlot> plots, double low, double high, int... counts) {
    double[] edges = {0, 610, 1240, SPAN_m};
    for (int block = 0; block < counts.length; block++) {
      double left = edges[block] + 12;
      double width = edges[block + 1] - 12 - left;
      double x = left;
      int count = counts[block];
      for (int i = 0; i < count; i++) {
        double next =
            i == count - 1 ? left + width : left + width * (i + 1) / count + (i % 2 == 0 ? 14 : -9);
        plots.add(plot(plots.size(), x, low, next, high));
        x = next;
      }
    }
  }

  private static MapPlot plot(int index, double left, double low, double right, double high) {
    String id = "P-%02d".formatted(index + 1);
    List<Ring> rings = List.of(new Ring(turned(left, low, right, low, right, high, left, high)));
    if (index == 30) {
      double x = (left + right) / 2;
      double y = (low + high) / 2;
      rings = List.of(new Ring(turned(left, low, right, low, right, y, x, y, x, high, left, high)));
    }
    return switch (index % 64) {
      case 2, 9, 17, 24, 33, 40, 47, 55, 63 -> new MapPlot(id, "", rings, "free");
      case 5, 28, 51 -> new MapPlot(id, "", rings, "reserved");
      case 12, 45 -> new MapPlot(id, "Sports ground", rings, "shared");
      case 20, 48, 58 -> new MapPlot(id, "Effluent treatment", rings, "utility");
      case 22 -> new MapPlot(id, "Clinic and crèche", rings, "service");
      case 35 -> new MapPlot(id, "Fire brigade", rings, "service");
      default -> new MapPlot(id, TENANTS[index * 7 % TENANTS.length], rings, "let");
    };
  }

  private static List<MapGround> grounds() {
    List<MapGround> grounds = new ArrayList<>();
    grounds.add(
        MapGround.area(
            Kind.BOUNDARY, "park boundary", rings(-30, 40, 1890, 40, 1890, 1080, -30, 1080)));
    grounds.add(
        MapGround.area(
            Kind.GREEN, "green belt", rings(-30, 1022, 1890, 1022, 1890, 1080, -30, 1080)));
    List<Point> river = new ArrayList<>();
    List<Point> buffer = new ArrayList<>();
    for (int i = -4; i <= 44; i++) {
      double x = i * 50;
      double y = 5 + 32 * Math.sin(i / 7.0);
      river.add(turned(x, y).getFirst());
      buffer.add(turned(x, y + 25).getFirst());
    }
    for (int i = 44; i >= -4; i--) {
      buffer.add(turned(i * 50, 5 + 32 * Math.sin(i / 7.0) + 75).getFirst());
    }
    grounds.add(line(Kind.WATER, "Río Claro", List.of(new Ring(river)), 44));
    grounds.add(MapGround.area(Kind.BUFFER, "river buffer 50 m", List.of(new Ring(buffer))));
    grounds.add(line(Kind.ROAD, "roads", rings(-200, 1120, 2100, 1120), 30));
    grounds.add(line(Kind.ROAD, "roads", rings(-30, 805, 1890, 805), 18));
    grounds.add(line(Kind.ROAD, "roads", rings(-30, 420, 1890, 420), 18));
    grounds.add(line(Kind.ROAD, "roads", rings(610, 80, 610, 1120), 18));
    grounds.add(line(Kind.ROAD, "roads", rings(1240, 80, 1240, 1120), 18));
    return grounds;
  }

  private static MapGround line(Kind kind, String label, List<Ring> rings, double width_m) {
    MapGround.Way way = new MapGround.Way("", Optional.empty(), Optional.of(width_m));
    return new MapGround(kind, label, MapGround.Form.LINE, rings, way);
  }

  private static List<Ring> rings(double... coordinates) {
    return List.of(new Ring(turned(coordinates)));
  }

  private static List<Point> turned(double... coordinates) {
    List<Point> points = new ArrayList<>();
    double cos = Math.cos(TURN);
    double sin = Math.sin(TURN);
    for (int i = 0; i < coordinates.length; i += 2) {
      double x = coordinates[i];
      double y = coordinates[i + 1];
      points.add(new Point(x * cos - y * sin, x * sin + y * cos));
    }
    return points;
  }
}
