package org.tinkuy.app.assess;

/// A park to which much does not apply, with open grievances, and what each criterion comes to by
/// hand.
final class QuietPark {
  static final String ROWS =
      """
      [bodies]
      body,role,name,nature,from
      office,operator,Office,public,2010-01-01
      [plots]
      plot,use,status,area_m2
      C1,industrial,operating,2000
      C2,industrial,operating,2000
      C3,industrial,reserved,2000
      [tenants]
      tenant,name,sector,since,until,employees,charterSigned
      hilo,Hilo,1622,2015-01-01,,30,2015-02-01
      iris,Iris,1622,2016-01-01,,22,2016-02-01
      jade,Jade,1622,2018-01-01,,18,2018-01-01
      past,Past,1622,2010-01-01,2020-06-30,500,
      [workforce]
      tenant,period,sex,workers,permanentDirect,local,facilityUsers
      hilo,2024,female,10,2,8,6
      hilo,2024,male,20,4,10,
      iris,2024,female,12,2,10,3
      iris,2024,male,10,3,5,
      jade,2024,female,8,1,8,0
      jade,2024,male,10,2,5,
      [facts]
      subject,fact,period,basis,value,unit,state
      park,parkBody,2024,,yes,,measured
      park,landManagement,2024,,yes,,measured
      park,monitoringSystem,2024,,yes,,measured
      park,climateRiskPlan,2024,,yes,,measured
      park,complianceSystem,2024,,yes,,measured
      park,masterPlan,2024,,yes,,measured
      park,supportsTenantSystems,2024,,no,,measured
      park,supportsTenantSystems,2026,intended,yes,,estimated
      park,heatRecoveryStrategy,2024,,,,notApplicable
      park,waterReusePlan,2024,,yes,,measured
      park,socialStaff,2024,,yes,,measured
      park,socialInfrastructure,2024,,yes,,measured
      park,employmentPlan,2024,,yes,,measured
      park,smeSupport,2024,,,,notApplicable
      park,nativeOpenArea,2024,,600,m2,measured
      [certificates]
      certificate,holder,scheme,status,issued,expires
      K1,hilo,pollutionPrevention,certified,2023-01-01,
      [flows]
      flow,period,tenant,direction,carrier,kind,quantity,unit,state,origin,renewable
      h-power,2024,hilo,in,power,utility,100,MWh,measured,own,1
      i-power,2024,iris,in,power,utility,100,MWh,measured,own,1
      j-power,2024,jade,in,power,utility,100,MWh,measured,own,1
      [hazmat]
      tenant,substance,maximum,unit
      past,ammonia,5,t
      [events]
      event,kind,opened,addressed,concluded,mechanism,status
      R1,consolidatedReport,2023-12-20,,,,
      R2,consolidatedReport,2024-06-10,,,,
      R3,consolidatedReport,2024-12-05,,,,
      G1,grievance,2024-02-01,2024-03-01,2024-03-05,park,closed
      G2,grievance,2024-12-01,,,park,open
      G3,grievance,2024-01-05,,,park,withdrawn
      G4,grievance,2024-01-05,,,tenant,open
      G5,grievance,2023-05-01,,,park,open
      [leases]
      lease,plot,tenant,kind,from,until
      L1,C1,hilo,lease,2019-01-01,
      L2,C2,iris,lease,2019-01-01,
      L3,C3,jade,option,2019-01-01,
      """;

  /// Each criterion by hand: state, value, arithmetic.
  static final String BY_HAND =
      """
      PM-P1 MET - |
      PM-P2 MET - |
      PM-I1 MET 1.0000 | 3 of 3; the one that left is no resident
      PM-I2 NO_DATA - | no survey
      PM-P3 MET - |
      PM-I3 MET 178.0000 | 20 Dec to 10 Jun 173 d, to 5 Dec 178 d, to 31 Dec 26 d
      PM-P4 MET - |
      PM-P5 MET - |
      PM-P6 MET - |
      EN-P1 NOT_MET - | no certificate, no help
      EN-I1 NOT_APPLICABLE - | no firm of more than 250
      EN-P2 NO_DATA - |
      EN-I2 MET 1.0000 | 300 / 300
      EN-I3 MET 1.0000 | own solar power, 300 / 300
      EN-I4 NO_DATA - |
      EN-I5 NO_DATA - |
      EN-P3 NOT_APPLICABLE - | stated so
      EN-I6 NO_DATA - | no sources listed
      EN-P4 MET - |
      EN-I7 NOT_APPLICABLE - | no wastewater
      EN-I8 NOT_APPLICABLE - |
      EN-P5 NO_DATA - |
      EN-I9 NOT_APPLICABLE - | no solid waste
      EN-I10 NOT_APPLICABLE - | the only holder left
      EN-I11 NOT_APPLICABLE - |
      EN-I12 MET 0.1000 | 600 / 6000
      EN-P6 NO_DATA - |
      EN-P7 NO_DATA - |
      EN-I13 NOT_MET 0.3333 | hilo of 3
      EN-I14 NOT_APPLICABLE - | nobody emits anything
      SO-P1 MET - |
      SO-I1 NOT_APPLICABLE - |
      SO-I2 MET 1.0000 | G1 29 days; G2 is 30 days old and open
      SO-I3 NOT_MET 0.5000 | 1 of 2; withdrawn, tenants' and last year's left out
      SO-I4 NOT_APPLICABLE - |
      SO-I5 NOT_APPLICABLE - |
      SO-P2 MET - |
      SO-I6 NO_DATA - |
      SO-I7 NOT_APPLICABLE - |
      SO-I8 NOT_APPLICABLE - |
      SO-I9 MET 0.3000 | 9 / 30
      SO-I10 NO_DATA - |
      SO-I11 NOT_MET 0.0000 |
      EC-P1 MET - |
      EC-I1 MET 0.6571 | (8+10+10+5+8+5) / (10+20+12+10+8+10) = 46 / 70
      EC-I2 NOT_MET 0.2000 | (2+4+2+3+1+2) / 70 = 14 / 70
      EC-P2 NOT_APPLICABLE - |
      EC-I3 NO_DATA - |
      EC-I4 NO_DATA - |
      EC-P3 NO_DATA - |
      EC-I5 MET 0.6667 | 4000 / 6000 each year; an option lets nothing
      EC-P4 NO_DATA - |
      """;

  private QuietPark() {}
}
