package org.tinkuy.samples;

import java.util.List;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.plan.GeoLayer;
import org.tinkuy.samples.plan.PlanPoint;
import org.tinkuy.samples.plan.PlanRing;
import org.tinkuy.samples.plan.PlanShape;
import org.tinkuy.samples.plan.Utm;

/// The smallest useful park: two plots, two firms, one year, numbers one can follow by hand.
public final class Smallest {
  private static final double EASTING_m = 341_000;
  private static final double NORTHING_m = 8_573_000;

  private static final String HEADER =
      """
      schema: 1
      id: smallest
      names:
        en: Two Yards (fictional, the smallest useful park)
        es: Dos Patios (parque ficticio, ejemplo mínimo)
        fr: Deux Cours (parc fictif, exemple minimal)
        vi: Hai Sân (khu hư cấu, ví dụ nhỏ nhất)
      country: PE
      epsg: 32718
      currency: USD
      decimalSign: "."
      parkBody: office
      """;

  private Smallest() {}

  /// The park as a folder; the same on every call and machine.
  public static SampleFolder folder() {
    SampleFolder folder = new SampleFolder();
    folder.text("park.yaml", HEADER);
    folder.text("plots.geojson", new GeoLayer(new Utm(18, true)).text(plan()));
    land(folder);
    firms(folder);
    flows(folder);
    papers(folder);
    return folder;
  }

  private static List<PlanShape> plan() {
    return List.of(
        PlanShape.of("plot", "A1", rectangle(0, 125, 80)),
        PlanShape.of("plot", "A2", rectangle(125, 187.5, 80)));
  }

  private static PlanRing rectangle(double west_m, double east_m, double depth_m) {
    return new PlanRing(
        List.of(
            new PlanPoint(EASTING_m + west_m, NORTHING_m),
            new PlanPoint(EASTING_m + east_m, NORTHING_m),
            new PlanPoint(EASTING_m + east_m, NORTHING_m + depth_m),
            new PlanPoint(EASTING_m + west_m, NORTHING_m + depth_m)));
  }

  private static void land(SampleFolder folder) {
    folder
        .table("plots", "plot use status area_m2 tenant")
        .rows(
            """
            A1,industrial,operating,10000,bakery
            A2,industrial,operating,5000,joinery
            """);
    folder
        .table("bodies", "body role name nature from")
        .rows("office,operator,Oficina de Dos Patios,private,2015-01-01");
  }

  private static void firms(SampleFolder folder) {
    folder
        .table("tenants", "tenant name sector plots since employees charterSigned")
        .rows(
            """
            bakery,Panadería Pan de Nube,1071,A1,2015-01-01,300,2015-01-01
            joinery,Carpintería Clavo Soñador,1622,A2,2018-01-01,40,
            """);
    folder
        .table("workforce", "tenant period sex workers permanentDirect local")
        .rows(
            """
            bakery,2024,female,180,90,150
            bakery,2024,male,120,60,80
            joinery,2024,all,40,30,35
            """);
    folder
        .table("certificates", "certificate holder scheme standard status issued expires")
        .rows(
            """
            K1,bakery,environment,ISO 14001,certified,2023-05-01,2026-04-30
            K2,bakery,ohs,own system,equivalent,2022-09-01,
            """);
  }

  private static void flows(SampleFolder folder) {
    folder
        .table(
            "flows",
            "flow period tenant direction carrier kind quantity unit state origin today"
                + " treatedToStandard")
        .rows(
            """
            B-water,2024,bakery,in,water,utility,10000,m3,measured,,,
            B-wastewater,2024,bakery,out,wastewater,waste,8000,m3,measured,,treatment,yes
            B-power,2024,bakery,in,power,utility,1000,MWh,measured,grid,,
            B-crumbs,2024,bakery,out,foodWaste,by-product,100,t,measured,,sold,
            J-water,2024,joinery,in,water,utility,500,m3,measured,,,
            J-wastewater,2024,joinery,out,wastewater,waste,400,m3,estimated,,sewer,no
            J-power,2024,joinery,in,power,utility,200,MWh,estimated,grid,,
            J-sawdust,2024,joinery,out,woodWaste,waste,60,t,estimated,,landfill,
            """);
  }

  private static void papers(SampleFolder folder) {
    folder
        .table("facts", "subject fact period value unit state source")
        .rows(
            """
            park,parkBody,2024,yes,,measured,statute
            park,landManagement,2024,yes,,measured,contracts
            park,monitoringSystem,2024,partly,,measured,one sheet a year
            park,masterPlan,2024,no,,measured,none drawn
            park,waterReusePlan,2024,yes,,measured,plan of 2023
            park,nativeOpenArea,2024,900,m2,estimated,pacing
            """);
    folder
        .table("events", "event kind topic opened addressed mechanism status")
        .rows(
            """
            V1,consolidatedReport,targets and risks,2024-01-15,,,
            V2,consolidatedReport,targets and risks,2024-07-01,,,
            V3,grievance,noise,2024-03-04,2024-03-29,park,closed
            """);
    folder
        .table("translations", "text language translation")
        .rows(
            """
            noise,es,ruido
            noise,fr,bruit
            noise,vi,tiếng ồn
            """);
  }
}
