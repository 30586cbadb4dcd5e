package org.tinkuy.app.assess;

/// A park that meets most criteria, and what each comes to by hand.
final class MostlyMetPark {
  static final String ROWS =
      """
      [bodies]
      body,role,name,nature,from
      office,operator,Office,public,2010-01-01
      [plots]
      plot,use,status,area_m2,tenant
      A1,industrial,operating,10000,alfa
      A2,industrial,operating,8000,beta
      A3,industrial,operating,2000,gama
      [tenants]
      tenant,name,sector,plots,since,employees,charterSigned
      alfa,Alfa,1071,A1,2015-01-01,300,2015-02-01
      beta,Beta,1622,A2,2016-01-01,90,2016-02-01
      gama,Gama,1622,A3,2018-01-01,40,2018-01-01
      [workforce]
      tenant,period,sex,workers,permanentDirect,local,facilityUsers
      alfa,2024,female,120,60,80,40
      alfa,2024,male,180,90,120,
      beta,2024,female,100,20,70,10
      beta,2024,male,160,30,90,
      gama,2024,all,40,10,35,
      [facts]
      subject,fact,period,value,unit,state
      park,parkBody,2024,yes,,measured
      park,landManagement,2024,yes,,measured
      park,monitoringSystem,2024,yes,,measured
      park,climateRiskPlan,2024,yes,,measured
      park,complianceSystem,2024,yes,,measured
      park,masterPlan,2024,yes,,measured
      park,supportsTenantSystems,2024,yes,,measured
      park,energyEfficiencyProgramme,2024,yes,,measured
      park,heatRecoveryStrategy,2024,yes,,measured
      park,waterReusePlan,2024,yes,,measured
      park,materialReuseProgramme,2024,yes,,measured
      park,ecosystemServicesPlan,2024,no,,measured
      park,ghgProgramme,2024,partly,,measured
      park,socialStaff,2024,yes,,measured
      park,socialInfrastructure,2024,yes,,measured
      park,employmentPlan,2024,yes,,measured
      park,smeSupport,2024,yes,,measured
      park,marketStudy,2024,yes,,measured
      park,governmentTargets,2024,no,,measured
      park,nativeOpenArea,2024,1200,m2,measured
      park,openArea,2024,4000,m2,measured
      park,carbonIntensityTarget,2024,0.18,kgCO2e/kWh,calculated
      park,carbonIntensityBenchmark,2024,0.20,kgCO2e/kWh,calculated
      park,carbonIntensityBase,2024,0.30,kgCO2e/kWh,calculated
      park,carbonIntensityBaseYear,2024,2020,1,calculated
      park,carbonIntensityTargetYear,2024,2030,1,calculated
      beta,hazmatProper,2024,yes,,measured
      [certificates]
      certificate,holder,scheme,status,issued,expires
      K1,office,environment,certified,2023-01-01,2025-12-31
      K2,alfa,environment,certified,2023-01-01,2024-12-31
      K3,beta,energy,equivalent,2022-01-01,
      K4,alfa,pollutionPrevention,certified,2022-01-01,
      K5,beta,pollutionPrevention,equivalent,2022-01-01,
      K6,beta,riskFramework,certified,2022-01-01,
      K7,alfa,ohs,certified,2022-01-01,
      K8,beta,ohs,certified,2022-01-01,
      K9,alfa,codeOfConduct,equivalent,2022-01-01,
      K10,alfa,harassment,equivalent,2022-01-01,
      K11,beta,harassment,equivalent,2022-01-01,
      K12,alfa,skills,equivalent,2022-01-01,
      K13,beta,skills,equivalent,2022-01-01,
      [flows]
      flow,period,tenant,direction,carrier,kind,quantity,unit,state,origin,today,treatedToStandard
      a-power,2024,alfa,in,power,utility,1000,MWh,measured,grid,,
      b-power,2024,beta,in,power,utility,500,MWh,measured,grid,,
      b-gas,2024,beta,in,naturalGas,utility,100000,m3,measured,,,
      g-power,2024,gama,in,power,utility,100,MWh,estimated,grid,,
      a-ww1,2024,alfa,out,wastewater,waste,5000,m3,measured,,reusedInPark,yes
      a-ww2,2024,alfa,out,wastewater,waste,3000,m3,measured,,treatment,yes
      b-ww,2024,beta,out,wastewater,waste,1500,m3,measured,,treatment,yes
      g-ww,2024,gama,out,wastewater,waste,400,m3,estimated,,sewer,no
      a-crumbs,2024,alfa,out,foodWaste,by-product,100,t,measured,,sold,
      g-dust,2024,gama,out,woodWaste,waste,60,t,estimated,,landfill,
      [waterSources]
      source,period,kind,withdrawn_m3PerYear,harmless
      well,2024,aquifer,10000,yes
      [hazmat]
      tenant,substance,maximum,unit
      beta,ammonia,5,t
      [events]
      event,kind,opened,addressed,concluded,mechanism,status,people,responded,positive
      R0,consolidatedReport,2023-12-01,,,,,,,
      R1,consolidatedReport,2024-01-15,,,,,,,
      R2,consolidatedReport,2024-07-01,,,,,,,
      G1,grievance,2024-03-04,2024-03-29,2024-04-10,park,closed,,,
      S1,security,2024-05-01,2024-05-20,,,closed,,,
      S2,security,2024-12-20,,,,open,,,
      O1,outreach,2024-06-01,,,,,40,20,0.85
      O2,outreach,2024-09-01,,,,,40,20,0.90
      [surveys]
      survey,question,sex,population,held,populationSize,invited,responded,positive
      T,satisfiedServices,all,tenants,2024-10-01,3,3,3,3
      T,satisfiedInfrastructure,all,tenants,2024-10-01,3,3,3,3
      W,satisfiedInfrastructure,all,workers,2024-10-01,600,100,50,42
      [procurement]
      buyer,period,total,local
      alfa,2024,1000,850
      beta,2024,1000,100
      office,2024,500,460
      [occupancy]
      period,lettable_m2,let_m2
      2020,20000,12000
      2021,20000,12000
      2022,20000,14000
      2023,20000,14000
      2024,20000,16000
      """;

  /// Each criterion by hand: state, value, arithmetic.
  static final String BY_HAND =
      """
      PM-P1 MET - | an operator is named and the fact says yes
      PM-P2 MET - |
      PM-I1 MET 1.0000 | 3 of 3 firms signed
      PM-I2 MET 1.0000 | min(3/3, 3/3), all firms asked
      PM-P3 MET - |
      PM-I3 MET 183.0000 | 1 Dec to 15 Jan 45 d, to 1 Jul 168 d, to 31 Dec 183 d; at most 184
      PM-P4 MET - |
      PM-P5 MET - |
      PM-P6 MET - |
      EN-P1 MET - | certificate of the office to 2025, and it helps firms
      EN-I1 MET 1.0000 | large: alfa 120+180 = 300, beta 100+160 = 260 though it states 90; alfa's is valid on its last day
      EN-P2 MET - |
      EN-I2 MET 0.9613 | gas 100000 x 0.74 x 48 MJ = 3552 GJ = 986.667 MWh; 2486.667 / 2586.667
      EN-I3 NOT_MET 0.3718 | 1600 x 0.601 / 2586.667, below 0.601
      EN-I4 MET - | (1600 x 263 + 3.552 x 56127.9 + ...) / 2586667 = 0.240; line 0.30 - 0.12 x 4/10 = 0.252
      EN-I5 NO_DATA - | no target is stated
      EN-P3 MET - |
      EN-I6 MET 1.0000 | 10000 of 10000 m3
      EN-P4 MET - |
      EN-I7 MET 0.9596 | (5000 + 3000 + 1500) / 9900
      EN-I8 MET 0.5051 | 5000 / 9900
      EN-P5 MET - |
      EN-I9 MET 0.6250 | 100 / 160
      EN-I10 MET 1.0000 | beta alone holds some
      EN-I11 MET 0.3750 | 60 / 160
      EN-I12 MET 0.0600 | 1200 / 20000
      EN-P6 NOT_MET - |
      EN-P7 PARTLY - |
      EN-I13 MET 0.6667 | alfa and beta of 3
      EN-I14 MET 1.0000 | alfa 263 t, beta 131.5 + 199.5 = 331 t, gama 26.3 t: beta is over half of 620 t
      SO-P1 MET - |
      SO-I1 MET 1.0000 | 2 of 2 large firms
      SO-I2 MET 1.0000 | 25 days
      SO-I3 MET 1.0000 | 1 of 1
      SO-I4 NOT_MET 0.5000 | alfa of 2
      SO-I5 MET 1.0000 |
      SO-P2 MET - |
      SO-I6 MET 0.8400 | 42 of 50; low confidence
      SO-I7 MET 1.0000 | 19 days; the one of 20 Dec is 11 days old and open
      SO-I8 MET 1.0000 |
      SO-I9 MET 0.2273 | (40 + 10) / (120 + 100)
      SO-I10 NO_DATA - | the community was not asked
      SO-I11 MET 2.0000 |
      EC-P1 MET - |
      EC-I1 MET 0.6583 | (80 + 120 + 70 + 90 + 35) / 600 = 395 / 600
      EC-I2 MET 0.3500 | (60 + 90 + 20 + 30 + 10) / 600 = 210 / 600
      EC-P2 MET - |
      EC-I3 MET 0.5000 | alfa 85 % yes, beta 10 % no, gama unknown: 1/3 to 2/3, both above 25 %
      EC-I4 MET 0.9200 | 460 / 500
      EC-P3 MET - |
      EC-I5 MET 0.6800 | (0.6 + 0.6 + 0.7 + 0.7 + 0.8) / 5
      EC-P4 NOT_MET - | not counted
      """;

  private MostlyMetPark() {}
}
