package org.tinkuy.app.assess;

/// A park with gaps, refusals, bands and typed answers, and what each criterion comes to by hand.
final class PatchyPark {
  static final String ROWS =
      """
      [bodies]
      body,role,name,nature,from
      office,owner,Office,public,2010-01-01
      [plots]
      plot,use,status,area_m2,tenant
      B1,industrial,operating,10000,dela
      B2,industrial,operating,5000,fita
      [tenants]
      tenant,name,sector,since,employees,charterSigned
      dela,Dela,1622,2015-01-01,90,2015-02-01
      epsi,Epsi,1071,2016-01-01,,2016-02-01
      fita,Fita,1622,2018-01-01,251,2018-01-01
      gimo,Gimo,1622,2018-01-01,250,2025-01-10
      [workforce]
      tenant,period,sex,workers,local
      dela,2024,all,400,200
      [facts]
      subject,fact,period,value,validUntil,unit,state
      park,parkBody,2024,yes,,,measured
      park,monitoringSystem,2024,,,,refused
      park,climateRiskPlan,2022,yes,2023-12-31,,measured
      park,complianceSystem,2024,no,,,measured
      park,masterPlan,2021,yes,,,measured
      park,supportsTenantSystems,2024,yes,,,measured
      park,energyEfficiencyProgramme,2024,partly,,,measured
      park,heatRecoveryStrategy,2024,no,,,measured
      park,socialInfrastructure,2024,partly,,,measured
      park,smeSupport,2024,yes,,,measured
      park,marketStudy,2024,no,,,measured
      park,nativeOpenArea,2024,400,,m2,estimated
      dela,hazmatProper,2024,yes,,,measured
      dela,largestPolluter,2024,yes,,,measured
      fita,largestPolluter,2024,no,,,measured
      [answers]
      framework,criterion,period,basis,value,unit,state
      eip-1.0,EN-P4,2024,current,,,met
      eip-1.0,EN-I8,2024,current,0.6,,stated
      eip-1.0,SO-I10,2024,current,85,%,stated
      eip-1.0,EN-P5,2024,intended,,,met
      [certificates]
      certificate,holder,scheme,status,issued,expires
      K1,dela,environment,certified,2021-07-01,2024-06-30
      K2,fita,energy,certified,2023-01-01,2026-01-01
      K3,dela,pollutionPrevention,in preparation,2024-01-01,
      K4,fita,pollutionPrevention,certified,2023-01-01,
      K5,dela,ohs,certified,2023-01-01,
      K6,epsi,ohs,equivalent,2023-01-01,
      K7,fita,ohs,certified,2023-01-01,
      [flows]
      flow,period,tenant,direction,carrier,kind,quantity,unit,state,origin,today,treatedToStandard
      d-power,2024,dela,in,power,utility,900,MWh,measured,grid,,
      e-power,2024,epsi,in,power,utility,,MWh,refused,grid,,
      f-power,2024,fita,in,power,utility,80..120,MWh,estimated,grid,,
      d-ww,2024,dela,out,wastewater,waste,9000,m3,measured,,treatment,yes
      f-ww,2024,fita,out,wastewater,waste,100..300,m3,estimated,,sewer,no
      d-dust,2024,dela,out,woodWaste,by-product,100,t,measured,,sold,
      e-rest,2024,epsi,out,foodWaste,waste,,t,refused,,landfill,
      [waterSources]
      source,period,kind,withdrawn_m3PerYear,harmless
      well,2024,aquifer,9000,yes
      river,2024,river,1000,
      [hazmat]
      tenant,substance,maximum,unit
      dela,ammonia,5,t
      fita,acid,1,t
      [events]
      event,kind,opened,addressed,concluded,mechanism,status,people,responded,positive
      R1,consolidatedReport,2024-05-01,,,,,,,
      G1,grievance,2024-02-01,2024-06-01,2024-06-10,park,closed,,,
      G2,grievance,2024-03-01,2024-03-20,,park,open,,,
      O1,outreach,2024-06-01,,,,,40,20,0.90
      O2,outreach,2024-09-01,,,,,40,20,0.70
      [surveys]
      survey,question,sex,population,held,populationSize,invited,responded,positive
      T,satisfiedServices,all,tenants,2024-10-01,4,4,4,4
      W,satisfiedInfrastructure,all,workers,2024-10-01,,20,10,8
      [procurement]
      buyer,period,total,local
      dela,2024,500,300
      [occupancy]
      period,lettable_m2,let_m2
      2022,15000,15000
      2023,15000,15000
      2024,15000,15000
      """;

  /// Each criterion by hand: state, value, arithmetic.
  static final String BY_HAND =
      """
      PM-P1 PARTLY - | the fact says yes, but no body operates the park
      PM-P2 NO_DATA - | nothing is said
      PM-I1 NOT_MET 0.7500 | gimo signed after the period: 3 of 4
      PM-I2 NO_DATA - | infrastructure was not asked about
      PM-P3 NO_DATA - | refused
      PM-I3 NOT_MET 244.0000 | nothing before; 1 Jan to 1 May 121 d, to 31 Dec 244 d
      PM-P4 NO_DATA - | answered until the end of 2023
      PM-P5 NOT_MET - |
      PM-P6 MET - | an answer of 2021 stays in force
      EN-P1 PARTLY - | no certificate, but it helps firms
      EN-I1 NO_DATA 0.5000 | dela expired, fita valid, epsi may be large: 1/3 to 1/2 around 40 %; gimo has 250, not more
      EN-P2 PARTLY - |
      EN-I2 NO_DATA 0.9000 | 900 / (900 + 100 + refused): 0 to 900/980
      EN-I3 NO_DATA 0.6010 | a quantity is refused
      EN-I4 NO_DATA - |
      EN-I5 NO_DATA - |
      EN-P3 NOT_MET - |
      EN-I6 NO_DATA 1.0000 | 9000 known harmless, 1000 not known: 0.9 to 1
      EN-P4 MET - | stated
      EN-I7 MET 0.9783 | 9000 / (9000 + 200); 9000 / 9300 = 0.968 at least
      EN-I8 NOT_MET 0.0000 | nothing reused; the typed 0.6 stands beside
      EN-P5 NO_DATA - |
      EN-I9 NO_DATA 1.0000 | 100 / (100 + refused)
      EN-I10 NO_DATA 1.0000 | dela proper, fita not known: 1/2 to 1
      EN-I11 NO_DATA 0.0000 | refused / (100 + refused)
      EN-I12 NOT_MET 0.0267 | 400 / 15000
      EN-P6 NO_DATA - |
      EN-P7 NO_DATA - |
      EN-I13 NOT_MET 0.2500 | fita of 4; dela's is in preparation
      EN-I14 NOT_MET 0.0000 | the list has dela alone, which has none
      SO-P1 NO_DATA - |
      SO-I1 MET 1.0000 | dela, fita and, if large, epsi: 2/2 or 3/3
      SO-I2 NOT_MET 0.5000 | 121 and 19 days
      SO-I3 NOT_MET 0.5000 | 1 of 2
      SO-I4 NOT_MET 0.0000 |
      SO-I5 NOT_MET 0.0000 |
      SO-P2 PARTLY - |
      SO-I6 MET 0.8000 | 8 of 10; low confidence, 0.490 to 0.943
      SO-I7 NOT_APPLICABLE - | events are recorded, none of security
      SO-I8 NOT_MET 0.0000 |
      SO-I9 NO_DATA - | women are not told apart
      SO-I10 MET - | stated 85 % of at least 80 %
      SO-I11 NOT_MET 1.0000 | one of two above 80 %
      EC-P1 NO_DATA - |
      EC-I1 NOT_MET 0.5000 | 200 / 400
      EC-I2 NO_DATA - |
      EC-P2 MET - |
      EC-I3 NO_DATA 0.0000 | dela 60 % no, three firms not known: 0 to 3/4
      EC-I4 NO_DATA - | no spending of the office
      EC-P3 NOT_MET - |
      EC-I5 NO_DATA - | 2020 and 2021 are missing
      EC-P4 NO_DATA - | not counted
      """;

  private PatchyPark() {}
}
