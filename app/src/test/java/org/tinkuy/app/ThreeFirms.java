package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/// A park of three firms, small enough to be worked out by hand.
///
/// The foundry has 1,000 t of used sand, of which 400 t go to the block works already; landfill
/// costs it 30 a tonne. The block works takes in 2,000 t of sand at 14, so 1,600 t are still
/// bought. It is 2 km by the table of distances, and a truck costs 0.1 a tonne and km of 2016
/// (catalog), 0.1 x 313.689 / 240.007 = 0.1307 of 2024 by the consumer prices of the dollar
/// (catalog), so 0.2614. Sieving costs 3 and leaves 95 %. Free are 600 t: 600 x (30 + 0.95 x 14 - 3
/// - 0.2614) = 24,023.16. What burns of the used sand is 2 %, and the block works takes up to 3 %.
final class ThreeFirms {
  private ThreeFirms() {}

  /// Writes the park.
  static void write(Path park) {
    park.toFile().mkdirs();
    write(
        park,
        "park.yaml",
        """
        schema: 1
        id: three
        names: {en: Three}
        country: PE
        currency: USD
        parkBody: office
        """);
    write(
        park,
        "tenants.csv",
        """
        tenant,name,sector,hurdle_yr
        F,Foundry,2431,
        B,Block works,2395,3
        D,Dairy,1050,
        """);
    write(park, "bodies.csv", "body,role,name,nature\noffice,operator,Office,public\n");
    write(
        park,
        "flows.csv",
        """
        flow,period,tenant,direction,carrier,kind,quantity,unit,state,uncertainty,quality,price,disposalCost,wasteScheme,wasteCode,hazardous,today
        F-sand,2024,F,out,foundrySand,by-product,1000,t,measured,0,LOI=2 %,,30,LoW,10 09 08,no,landfill
        B-sand,2024,B,in,sand,input,2000,t,measured,0,LOI<=3 %,14,,,,,
        D-whey,2024,D,out,whey,by-product,500,t,measured,0,,,12,LoW,02 05 01,no,treatment
        """);
    write(park, "links.csv", "from,to,period,quantity,unit\nF-sand,B-sand,2024,400,t\n");
    write(park, "distances.csv", "from,to,distance_m\nF,B,2000\n");
    write(
        park,
        "routes.csv",
        """
        from,to,mode,treatment,yield,replaces,treatmentCost,decided
        F-sand,B-sand,truck,sieving,0.95,1,3,byProduct
        """);
  }

  /// Writes one of its files with one text replaced by another.
  static void replace(Path park, String name, String written, String instead) {
    String sound = Folders.read(park.resolve(name));
    assertThat(sound).contains(written);
    int at = sound.indexOf(written);
    write(park, name, sound.substring(0, at) + instead + sound.substring(at + written.length()));
  }

  /// Writes one of its files anew.
  static void write(Path park, String name, String text) {
    Folders.write(park.resolve(name), text);
  }
}
