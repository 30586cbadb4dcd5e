package org.tinkuy.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.catalog.ExchangeRules;
import org.tinkuy.catalog.FactDefinition;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldType;
import org.tinkuy.catalog.Library;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.catalog.Texts;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.KernelUnits;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;

/// A catalog with the tables of the park folder that the rules speak of, and every kind of cell.
public final class TestCatalog {
  /// Per line: table, column, type, unit, key, required, codes, default, meaning.
  private static final String FIELDS =
      """
      phases,phase,id,,key,required,,,
      phases,starts,period,,,,,,
      phases,ends,period,,,,,,
      plots,plot,id,,key,required,,,
      plots,use,code,,,required,industrial ; utility ; green ; road,,
      plots,status,code,,,required,planned ; vacant ; leased ; operating,,
      plots,area_m2,number,m2,,,,,gross
      plots,netArea_m2,number,m2,,,,,
      plots,phase,ref:phases,,,,,,
      plots,tenant,list<ref:tenants>,,,,,,
      plots,slope,share,,,,,,
      plots,price,money/m2,,,,,,
      roads,road,id,,key,required,,,
      roads,name,text,,,,,,
      roads,class,code,,,,highway ; local,,
      roads,width_m,number,m,,,,,
      leases,lease,id,,key,required,,,
      leases,plot,ref:plots,,,required,,,
      leases,tenant,ref:tenants,,,required,,,
      leases,kind,code,,,,lease ; sale ; option ; concession,,
      leases,from,date,,,required,,,
      leases,until,date,,,,,,
      leases,breakDate,date,,,,,,
      leases,rent,money/m2/yr,,,,,,
      leases,deposit,money,,,,,,
      occupancy,period,period,,key,required,,,
      occupancy,lettable_m2,number,m2,,required,,,
      occupancy,let_m2,number,m2,,required,,,
      tenants,tenant,id,,key,required,,,
      tenants,name,text,,,required,,,
      tenants,activity,text,,,,,,
      tenants,sector,code,,,required,isic,,
      tenants,plots,list<ref:plots>,,,,,,
      tenants,since,date,,,,,,
      tenants,until,date,,,,,,
      tenants,employees,integer,people,,,,,
      tenants,foreign,share,,,,,,
      economics,tenant,ref:tenants,,key,required,,,
      economics,period,period,,key,required,,,
      economics,output,quantity,,,,,,
      economics,turnover,money,,,,,,
      workforce,tenant,id,,key,required,tenants ; bodies,,
      workforce,period,period,,key,required,,,
      workforce,sex,code,,key,,female ; male ; all,all,
      workforce,workers,number,people,,required,,,
      workforce,agency,number,people,,,,,
      workforce,hoursWorked,number,h,,,,,
      certificates,certificate,id,,key,required,,,
      certificates,holder,id,,,required,tenants ; bodies,,
      certificates,scheme,code,,,required,environment ; energy ; ohs ; other,,
      certificates,otherName,text,,,,,,
      certificates,issued,date,,,,,,
      certificates,expires,date,,,,,,
      certificates,status,code,,,,certified ; in preparation,,
      certificates,evidence,ref:evidence,,,,,,
      permits,permit,id,,key,required,,,
      permits,holder,id,,,required,tenants ; bodies,,
      permits,kind,code,,,,water ; effluent ; air,,
      permits,until,date,,,,,,
      duties,duty,id,,key,required,,,
      duties,who,id,,,required,tenants ; bodies,,
      duties,law,text,,,,,,
      duties,due,date,,,,,,
      duties,every,text,,,,,,
      samples,point,id,,key,required,,,
      samples,parameter,code,,key,required,cod ; ph ; t,,
      samples,at,time,,key,required,day,,
      samples,value,number,,,required,,,
      samples,unit,unit,,,required,,,
      flows,flow,id,,key,required,,,
      flows,period,period,,key,required,,,
      flows,tenant,id,,,required,tenants ; bodies,,
      flows,direction,code,,,required,in ; out ; stored ; consumed,,
      flows,carrier,code,,,required,carriers,,
      flows,quantity,band,,,,,,
      flows,unit,unit,,,required,,,
      flows,state,code,,,required,measured ; calculated ; estimated ; refused ; unknown,,
      flows,quality,pairs,,,,,,
      flows,emissionFactor,number,kg/unit,,,,,
      flows,temperatureFrom_C,number,degC,,,,,
      flows,price,money/unit,,,,,,
      flows,committedUntil,date,,,,,,
      flows,months,list<integer>,,,,,,
      flows,today,code,,,,landfill ; incineration ; sold,,
      flows,usedAs,code,,,,reuse ; recycle ; recover,,
      links,from,ref:flows,,key,required,,,
      links,to,ref:flows,,key,required,,,
      links,period,period,,key,required,,,
      links,quantity,number,,,required,,,
      links,unit,unit,,,required,,,
      links,since,date,,,,,,
      links,until,date,,,,,,
      routes,from,ref:flows,,key,required,,,
      routes,to,ref:flows,,key,required,,,
      routes,mode,code,,key,,pipe ; truck ; any,any,
      routes,distance_m,number,m,,,,,
      routes,yield,share,,,,,,
      routes,replaces,number,1,,,,,
      routes,treatmentCost,money/t,,,,,,
      routes,haulCost,money/t,,,,,,
      routes,capex,money,,,,,,
      routes,life_yr,number,yr,,,,,
      routes,rampUp,list<share>,,,,,,
      routes,rampUpMonths,list<share>,,,,,,
      routes,status,code,,,,studied ; agreed ; rejected,,
      meters,meter,id,,key,required,,,
      meters,carrier,code,,,required,carriers,,
      meters,register,code,,,required,counter ; rate ; interval,,
      meters,unit,unit,,,required,,,
      meters,fromNode,text,,,,,,
      meters,toNode,text,,,,,,
      readings,meter,ref:meters,,key,required,,,
      readings,at,time,,key,required,,,
      readings,value,number,,,required,,,
      utilities,utility,id,,key,required,,,
      utilities,kind,code,,,required,power ; water,,
      utilities,capacity,number,,,required,,,
      utilities,unit,unit,,,required,,,
      utilities,operator,ref:bodies,,,,,,
      facts,subject,id,,key,required,,,
      facts,fact,code,,key,required,facts,,
      facts,period,period,,key,required,,,
      facts,basis,code,,key,,current ; intended,current,
      facts,value,text,,,,,,
      facts,validUntil,date,,,,,,
      facts,unit,unit,,,,,,
      facts,state,code,,,required,measured ; estimated ; refused ; notApplicable ; unknown,,
      reviews,table,code,,key,required,,,
      reviews,key,text,,key,required,,,
      reviews,role,text,,key,required,,,
      events,event,id,,key,required,,,
      events,opened,date,,,required,,,
      events,addressed,date,,,,,,
      events,satisfied,boolean,,,,,,
      events,tenant,ref:tenants,,,,,,
      surveys,survey,id,,key,required,,,
      surveys,question,code,,key,required,satisfiedServices ; other,,
      surveys,otherName,text,,,,,,
      surveys,sex,code,,key,,female ; male ; all,all,
      surveys,invited,integer,people,,,,,
      surveys,responded,integer,people,,required,,,
      surveys,positive,integer,people,,required,,,
      procurement,buyer,id,,key,required,tenants ; bodies,,
      procurement,period,period,,key,required,,,
      procurement,total,money,,,required,,,
      procurement,local,money,,,,,,
      bodies,body,id,,key,required,,,
      bodies,role,code,,key,required,owner ; operator ; regulator,,
      bodies,name,text,,,required,,,
      bodies,nature,code,,,required,public ; private,,
      bodies,share,share,,,,,,
      bodies,from,date,,,,,,
      bodies,until,date,,,,,,
      powers,power,code,,key,required,plan ; borrow,,
      powers,body,ref:bodies,,key,required,,,
      powers,debtLimit,money,,,,,,
      incentives,incentive,id,,key,required,,,
      incentives,tax,code,,,,corporate ; payroll ; property,,
      incentives,normalRate,share,,,,,,
      incentives,rates,list<share>,,,,,,
      incentives,base,text,,,,,,
      stakeholders,stakeholder,id,,key,required,,,
      stakeholders,interest,integer,1-5,,,,,
      measures,measure,id,,key,required,,,
      measures,where,id,,,,tenants ; utilities ; bodies ; park,,
      measures,currency,text,,,required,,,
      measures,priceYear,integer,,,required,,,
      measures,capex,band,money,,required,,,
      measures,likelyCapex,number,money,,,,,
      measures,life_yr,number,yr,,,,,
      measures,needs,list<ref:measures>,,,,,,
      measures,help,list<code>,,,,training ; advice ; finance,,
      references,name,code,,key,required,,,
      references,country,text,,key,required,,,
      references,period,period,,key,required,,,
      references,value,number,,,required,,,
      references,unit,unit,,,,,,
      references,kind,code,,key,,value ; average,value,kinds are never mixed
      evidence,evidence,id,,key,required,,,
      evidence,title,text,,,required,,,
      """;

  /// The one of all tests.
  public static final Catalog CATALOG = catalog();

  private TestCatalog() {}

  private static Catalog catalog() {
    return new Catalog(
        "test",
        units(),
        tables(),
        Library.of(carriers()),
        facts(),
        List.of(),
        new Catalog.Rules(
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of("isic", List.of("0111", "1313", "2011", "2029", "3510")),
            Aliases.NONE,
            tolerances(),
            ExchangeRules.NONE,
            DisclosureRules.NONE),
        new Texts(new TreeMap<>()));
  }

  private static Tolerances tolerances() {
    Map<String, Tolerances.Tolerance> tolerances = new LinkedHashMap<>();
    Map.of("areaDifference", 0.01, "roadLeast.local", 6.0, "roadMost.local", 30.0)
        .forEach(
            (name, value) ->
                tolerances.put(
                    name,
                    new Tolerances.Tolerance(name, value, new Provenance("made up", "D", false))));
    return new Tolerances(tolerances);
  }

  private static UnitTable units() {
    Dimension volume = Dimension.base("length").power(3);
    return KernelUnits.builder()
        .add(Unit.of("gal_us", volume, Fraction.parse("0.003785411784")), false, List.of())
        .add(Unit.of("gal_uk", volume, Fraction.parse("0.00454609")), false, List.of())
        .ambiguous("gallon", List.of("gal_us", "gal_uk"))
        .ambiguous("$", List.of("USD", "MXN"))
        .build();
  }

  private static Map<String, TableSchema> tables() {
    Map<String, List<Field>> fields = new LinkedHashMap<>();
    for (String line : FIELDS.lines().toList()) {
      String[] part = line.split(",", 9);
      List<Field> table = fields.computeIfAbsent(part[0], _ -> new ArrayList<>());
      List<String> codes = part[6].isEmpty() ? List.of() : List.of(part[6].split(" ; ", -1));
      table.add(
          new Field(
              part[0],
              part[1],
              table.size() + 1,
              FieldType.parse(part[2]),
              part[3],
              new Field.Role(!part[4].isEmpty(), !part[5].isEmpty(), part[7]),
              codes,
              part[8]));
    }
    Map<String, TableSchema> tables = new LinkedHashMap<>();
    fields.forEach(
        (name, columns) ->
            tables.put(name, new TableSchema(name, name, false, TableSchema.Periods.ADD, columns)));
    return tables;
  }

  private static Map<String, Carrier> carriers() {
    Map<String, Carrier> carriers = new LinkedHashMap<>();
    for (String id : List.of("water", "power", "naturalGas", "flyAsh")) {
      carriers.put(
          id,
          new Carrier(
              id,
              id.equals("power") ? "energy" : id.equals("water") ? "water" : "material",
              Map.of(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              new Provenance("test", "D", false)));
    }
    return carriers;
  }

  private static Map<String, FactDefinition> facts() {
    Map<String, FactDefinition> facts = new LinkedHashMap<>();
    for (FactDefinition fact :
        List.of(
            fact("parkPlan", "park", FactDefinition.Type.YESNO, ""),
            fact("greenShare", "park", FactDefinition.Type.NUMBER, "1"),
            fact("patrols", "tenant", FactDefinition.Type.BAND, "h"),
            fact("roof", "plot", FactDefinition.Type.NUMBER, "m2"),
            fact("motto", "body", FactDefinition.Type.TEXT, ""),
            fact("gridLosses", "country", FactDefinition.Type.NUMBER, "1"))) {
      facts.put(fact.name(), fact);
    }
    return facts;
  }

  private static FactDefinition fact(
      String name, String subject, FactDefinition.Type type, String unit) {
    return new FactDefinition(name, subject, type, unit, "asked");
  }
}
