// Made by scripts/generateUk.ts from the official files of 2026-03-23. Do not edit: run `npm run uk`.
// Contains public sector information licensed under the Open Government Licence v3.0.

import type { PackedFramework } from "./unpacked.js";

/** Proved by {@link parseFramework} when this file was made. */
export const framework: Omit<PackedFramework, "titles"> = {
"facts": {
"id": "uk-ddat",
"title": "Government Digital and Data Profession Capability Framework",
"publisher": "UK Government Digital and Data profession",
"source": "https://ddat-capability-framework.service.gov.uk/",
"language": "en-GB",
"version": "2026-03-23",
"licence": {
"name": "Open Government Licence v3.0",
"spdx": "OGL-UK-3.0",
"url": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
"attribution": "Contains public sector information licensed under the Open Government Licence v3.0."
},
"levels": [
{"id":"awareness","name":"Awareness"},
{"id":"working","name":"Working"},
{"id":"practitioner","name":"Practitioner"},
{"id":"expert","name":"Expert"}
],
"roleFamilies": [
{"id":"architecture","name":"Architecture"},
{"id":"chief-digital-and-data","name":"Chief digital and data"},
{"id":"data","name":"Data"},
{"id":"it-operations","name":"IT operations"},
{"id":"product-and-delivery","name":"Product and delivery"},
{"id":"quality-assurance-testing-qat","name":"Quality assurance testing (QAT)"},
{"id":"software-development","name":"Software development"},
{"id":"user-centred-design","name":"User-centred design"}
],
"grades": [
{"id":"AA","name":"Administrative Assistant"},
{"id":"AO","name":"Administrative Officer"},
{"id":"EO","name":"Executive Officer"},
{"id":"HEO","name":"Higher Executive Officer"},
{"id":"SEO","name":"Senior Executive Officer"},
{"id":"G7","name":"Grade 7"},
{"id":"G6","name":"Grade 6"},
{"id":"SCS","name":"Senior Civil Service"}
],
"pathways": [
{"id":"data-architect-to-chief-data-officer","from":"data-architect","to":"chief-data-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-data-officer"},
{"id":"data-analyst-to-chief-data-officer","from":"data-analyst","to":"chief-data-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-data-officer"},
{"id":"data-engineer-to-chief-data-officer","from":"data-engineer","to":"chief-data-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-data-officer"},
{"id":"data-governance-manager-to-chief-data-officer","from":"data-governance-manager","to":"chief-data-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-data-officer"},
{"id":"data-scientist-to-chief-data-officer","from":"data-scientist","to":"chief-data-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-data-officer"},
{"id":"programme-delivery-manager-to-chief-data-officer","from":"programme-delivery-manager","to":"chief-data-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-data-officer"},
{"id":"chief-data-officer-to-chief-digital-and-information-officer","from":"chief-data-officer","to":"chief-digital-and-information-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-digital-and-information-officer"},
{"id":"chief-technology-officer-to-chief-digital-and-information-officer","from":"chief-technology-officer","to":"chief-digital-and-information-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-digital-and-information-officer"},
{"id":"chief-information-security-officer-to-chief-digital-and-information-officer","from":"chief-information-security-officer","to":"chief-digital-and-information-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-digital-and-information-officer"},
{"id":"it-service-manager-to-chief-information-security-officer","from":"it-service-manager","to":"chief-information-security-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-information-security-officer"},
{"id":"technical-architect-to-chief-information-security-officer","from":"technical-architect","to":"chief-information-security-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-information-security-officer"},
{"id":"security-architect-to-chief-information-security-officer","from":"security-architect","to":"chief-information-security-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-information-security-officer"},
{"id":"frontend-developer-to-chief-technology-officer","from":"frontend-developer","to":"chief-technology-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-technology-officer"},
{"id":"it-service-manager-to-chief-technology-officer","from":"it-service-manager","to":"chief-technology-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-technology-officer"},
{"id":"software-developer-to-chief-technology-officer","from":"software-developer","to":"chief-technology-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-technology-officer"},
{"id":"technical-architect-to-chief-technology-officer","from":"technical-architect","to":"chief-technology-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-technology-officer"},
{"id":"development-operations-devops-engineer-to-chief-technology-officer","from":"development-operations-devops-engineer","to":"chief-technology-officer","url":"https://ddat-capability-framework.service.gov.uk/role/chief-technology-officer"}
]
},
"skills": [
"Accessibility",
"Adapting to delivery methodologies",
"Agile and Lean practices",
"Agile research practices",
"Agile working",
{"name":"Agile working (content design)","definedAt":["working","practitioner","expert"]},
{"name":"Analysis","definedAt":["working","practitioner","expert"]},
{"name":"Analysis and insight","definedAt":["working","practitioner","expert"]},
"Analysis and synthesis",
{"name":"Analysis and synthesis (data ethics)","definedAt":["practitioner","expert"]},
"Applied maths, statistics and scientific practices",
{"name":"Applied social sciences","definedAt":["practitioner","expert"],"formerNames":["Applied knowledge of social sciences"]},
"Applying statistical and analytical tools and techniques",
"Applying user-centred insights",
"Architect for the whole context",
"Architecture communication",
"Asset and configuration management",
"Availability and capacity management",
"Business analysis (IT operations)",
"Business architecture",
"Business modelling",
"Business process improvement",
"Capability building for digital, data and technology",
"Change management",
"Changing security culture",
{"name":"Coding and scripting","definedAt":["awareness","working"]},
{"name":"Commercial management","definedAt":["working","practitioner","expert"]},
"Commercial perspective",
"Communicating analysis and insight",
"Communicating between the technical and non-technical",
{"name":"Communicating data","definedAt":["awareness","working","practitioner"]},
"Communicating information",
{"name":"Communication (data ethics)","definedAt":["expert"]},
{"name":"Communication (security architect)","definedAt":["practitioner","expert"]},
"Community collaboration",
{"name":"Consultancy","definedAt":["awareness","working","practitioner"]},
{"name":"Content concepts and prototyping","definedAt":["awareness","working","practitioner"]},
"Context, problem and option analysis",
{"name":"Continual service improvement","definedAt":["awareness","working","practitioner"]},
{"name":"Continuity management","definedAt":["awareness","working"]},
"Creating value for money",
"Customer service management",
"Cyber incident management",
"Cyber risk management",
"Cyber security governance",
{"name":"Data analysis and synthesis","definedAt":["awareness","working","practitioner"]},
"Data architecture",
"Data compliance and security",
"Data development process",
{"name":"Data engineering","formerNames":["Data engineering and manipulation"]},
"Data ethics and privacy",
{"name":"Data governance","definedAt":["working","practitioner","expert"]},
{"name":"Data governance (data architect)","definedAt":["working","practitioner","expert"]},
"Data governance leadership",
"Data innovation",
"Data integration design",
{"name":"Data life cycle","definedAt":["working","practitioner","expert"]},
{"name":"Data literacy improvement","definedAt":["working","practitioner","expert"]},
"Data management",
{"name":"Data maturity","formerNames":["Data maturity models"]},
{"name":"Data modelling","definedAt":["working","practitioner","expert"]},
"Data modelling, cleansing and enrichment",
"Data preparation and linkage",
"Data risk management",
"Data science innovation",
{"name":"Data standards","definedAt":["working","practitioner","expert"]},
"Data visualisation",
"Defining and managing business needs, user needs and requirements",
"Delivering business impact",
"Delivering business impact through data",
"Design communication",
"Designing and executing tests",
"Designing for everyone",
{"name":"Designing secure systems","definedAt":["working","practitioner","expert"]},
"Designing strategically",
"Designing together",
"Developing code for analysis",
"Developing data science capability",
"Development process optimisation",
"Digital and data systems analysis",
{"name":"Empathy and inclusivity","definedAt":["expert"]},
{"name":"Enabling and informing risk-based decisions","definedAt":["working","practitioner","expert"]},
"Ensuring resilience of digital, data and technology",
{"name":"Enterprise and business architecture (business analyst)","definedAt":["working"]},
"Enterprise architecture",
"Evaluation delivery",
"Evaluation planning and strategy",
"Evidence-based design",
"Financial decision making for technology",
"Financial management",
"Financial management for digital, data and technology",
"Financial ownership",
"Governance and assurance",
{"name":"Governance and assurance (accessibility)","definedAt":["working","practitioner","expert"]},
{"name":"Incident management","definedAt":["awareness","working","practitioner"]},
"Inclusive research",
"Information security",
"Innovation in digital, data and technology",
"Iterative design",
"IT infrastructure",
{"name":"IT service reporting","formerNames":["Service reporting"]},
"Leadership and guidance",
"Leadership and guidance (frontend developer)",
"Leading design",
"Leading digital products and services",
"Leading performance and benefits",
"Life cycle management",
{"name":"Maintaining delivery momentum","definedAt":["working","practitioner","expert"]},
"Making and guiding decisions",
{"name":"Making a process work","definedAt":["working","expert"]},
"Making architectural decisions",
"Making strategic performance-led change",
"Managing a data project",
"Managing decisions and risks",
"Managing product outcomes",
"Managing, reporting and resolving defects",
"Metadata management",
"Methods and tools",
{"name":"Modern development standards","formerNames":["Modern standards approach"]},
"Monitoring and evaluation across the product life cycle",
"Operational management",
"Optimising technology and data architecture",
{"name":"Ownership and initiative","definedAt":["awareness","working","practitioner"]},
"Performance measurement",
{"name":"Planning","definedAt":["awareness","practitioner","expert"]},
"Problem definition and shaping",
"Problem management",
"Product and service monitoring",
"Product leadership",
"Product management",
{"name":"Product ownership (data ethics)","definedAt":["practitioner","expert"]},
"Programming and build (data and analytics engineering)",
"Programming and build (data science)",
"Programming and build (frontend developer)",
"Programming and build (software engineering)",
"Prototyping",
"Quality assurance of data and analysis",
{"name":"Research and innovation","definedAt":["working","practitioner"]},
"Research management, leadership and assurance",
"Security architecture",
{"name":"Security technology","definedAt":["awareness","working","expert"]},
"Service focus",
"Service management framework knowledge",
"Service support",
"Shaping the direction of organisational strategy through digital, data and technology",
"Stakeholder relationship management",
"Stakeholder relationship management (content design)",
"Stakeholder relationship management (IT operations)",
"Strategic cyber security planning",
"Strategic data planning",
{"name":"Strategic design and business change","definedAt":["practitioner","expert"]},
"Strategic ownership",
"Strategic technology planning",
"Strategic thinking",
"Strategic thinking (content design)",
"Strategy design",
"Systems design",
"Systems design (frontend developer)",
"Systems integration",
{"name":"Systems integration (frontend developer)","definedAt":["awareness","working","practitioner"]},
"Team dynamics and collaboration",
"Technical design throughout the life cycle",
"Technical specialism",
"Technical understanding",
{"name":"Technical understanding (accessibility)","definedAt":["working","practitioner","expert"]},
"Technical understanding (performance analyst)",
{"name":"Technical understanding (user-centred design)","definedAt":["awareness","working","practitioner"]},
"Technology architecture",
"Technology evaluation",
"Test analysis",
"Test and quality planning",
"Test engineering",
"Testing",
{"name":"Testing (business analysis)","definedAt":["awareness","working","practitioner"]},
"Troubleshooting and problem resolution",
"Turning business problems into data design",
"Understanding analysis across the product life cycle",
"Understanding product delivery",
{"name":"Understanding security implications of transformation","definedAt":["working","practitioner","expert"]},
"User-centred analysis",
"User-centred content design",
"User-centred practice and advocacy",
{"name":"User experience analysis","definedAt":["awareness","working","practitioner"]},
"User focus",
"User focus (content design)",
{"name":"User focus (frontend developer)","definedAt":["awareness","working","practitioner"]},
{"name":"User research methods","formerNames":["Research"]},
"Web performance optimisation",
"Working within constraints (performance analyst)"
],
"roles": [
{"name":"Business architect","family":"architecture","skills":"business-architecture communicating-information consultancy making-and-guiding-decisions methods-and-tools stakeholder-relationship-management strategic-design-and-business-change strategic-thinking","levels":[
{"name":"Trainee business architect","needs":"aaaaa--a"},
{"name":"Associate business architect","needs":"wpwwww-w"},
{"name":"Business architect","needs":"pepppppp"},
{"name":"Lead business architect","needs":"eeppeeep"}
]},
{"name":"Data architect","family":"architecture","skills":"communicating-between-the-technical-and-non-technical communicating-data data-analysis-and-synthesis data-governance-data-architect data-innovation data-modelling data-standards metadata-management problem-management strategic-thinking turning-business-problems-into-data-design","levels":[
{"name":"Data architect","needs":"wawwawwwwaw"},
{"name":"Senior data architect","needs":"pwwpwppppwp"},
{"name":"Chief data architect","needs":"ppwepeeeepe"}
]},
{"name":"Enterprise architect","family":"architecture","skills":"architect-for-the-whole-context architecture-communication commercial-perspective community-collaboration enterprise-architecture making-architectural-decisions problem-definition-and-shaping strategy-design","levels":[
{"name":"Enterprise architect","needs":"ppwwwwww"},
{"name":"Senior enterprise architect","needs":"ppwppppp"},
{"name":"Lead enterprise architect","needs":"eeppppee"},
{"name":"Principal enterprise architect","needs":"eepeeeee"}
]},
{"name":"Network architect","family":"architecture","skills":"governance-and-assurance it-infrastructure systems-design systems-integration technical-understanding troubleshooting-and-problem-resolution","levels":[
{"name":"Associate network architect","needs":"awwaaw"},
{"name":"Network architect","needs":"pppppp"},
{"name":"Lead network architect","needs":"eeepep"}
]},
{"name":"Security architect","family":"architecture","skills":"analysis communication-security-architect designing-secure-systems enabling-and-informing-risk-based-decisions research-and-innovation security-technology understanding-security-implications-of-transformation","levels":[
{"name":"Security architect","needs":"wpwwwww"},
{"name":"Lead security architect","needs":"pppppep"},
{"name":"Principal security architect","needs":"eeeepee"}
]},
{"name":"Solution architect","family":"architecture","skills":"architect-for-the-whole-context architecture-communication commercial-perspective community-collaboration making-architectural-decisions problem-definition-and-shaping strategy-design technical-design-throughout-the-life-cycle","levels":[
{"name":"Associate solution architect","needs":"awaaawaw"},
{"name":"Solution architect","needs":"wpwwwpww"},
{"name":"Senior solution architect","needs":"wpwpppwp"},
{"name":"Lead solution architect","needs":"pepppepe"},
{"name":"Principal solution architect","needs":"eepeeeee"}
]},
{"name":"Technical architect","family":"architecture","skills":"architect-for-the-whole-context architecture-communication community-collaboration making-architectural-decisions strategy-design technical-design-throughout-the-life-cycle","levels":[
{"name":"Associate technical architect","grades":["HEO","SEO"],"gradesAsOf":"2024-05-31","needs":"aaaaaw"},
{"name":"Technical architect","needs":"wwwwww"},
{"name":"Senior technical architect","needs":"wppwwp"},
{"name":"Lead technical architect","needs":"pepppe"},
{"name":"Principal technical architect","needs":"pepeee"}
]},
{"name":"Chief data officer","family":"chief-digital-and-data","skills":"capability-building-for-digital-data-and-technology data-architecture data-governance-leadership data-risk-management innovation-in-digital-data-and-technology strategic-data-planning","levels":[
{"name":"Chief data officer","grades":["SCS"],"needs":"******"}
]},
{"name":"Chief digital and information officer","family":"chief-digital-and-data","skills":"capability-building-for-digital-data-and-technology ensuring-resilience-of-digital-data-and-technology financial-management-for-digital-data-and-technology innovation-in-digital-data-and-technology leading-digital-products-and-services making-strategic-performance-led-change optimising-technology-and-data-architecture shaping-the-direction-of-organisational-strategy-through-digital-data-and-technology","levels":[
{"name":"Chief digital and information officer","grades":["SCS"],"needs":"********"}
]},
{"name":"Chief information security officer","family":"chief-digital-and-data","skills":"capability-building-for-digital-data-and-technology changing-security-culture cyber-incident-management cyber-risk-management cyber-security-governance innovation-in-digital-data-and-technology security-architecture strategic-cyber-security-planning","levels":[
{"name":"Chief information security officer","grades":["SCS"],"needs":"********"}
]},
{"name":"Chief technology officer","family":"chief-digital-and-data","skills":"capability-building-for-digital-data-and-technology financial-decision-making-for-technology innovation-in-digital-data-and-technology strategic-technology-planning technology-architecture technology-evaluation","levels":[
{"name":"Chief technology officer","grades":["SCS"],"needs":"******"}
]},
{"name":"Analytics engineer","family":"data","skills":"communicating-between-the-technical-and-non-technical data-analysis-and-synthesis data-innovation data-modelling-cleansing-and-enrichment metadata-management problem-management programming-and-build-data-and-analytics-engineering testing turning-business-problems-into-data-design","levels":[
{"name":"Trainee analytics engineer","needs":"aaaaaa-aa"},
{"name":"Analytics engineer","needs":"wwawwawaw"},
{"name":"Senior analytics engineer","needs":"wwwppwpwp"},
{"name":"Lead analytics engineer","needs":"pppppppww"},
{"name":"Head of analytics engineering","needs":"epeeeeewe"}
]},
{"name":"Data analyst","family":"data","skills":"applying-statistical-and-analytical-tools-and-techniques communicating-between-the-technical-and-non-technical data-ethics-and-privacy data-management data-preparation-and-linkage data-visualisation delivering-business-impact-through-data developing-code-for-analysis managing-a-data-project","levels":[
{"name":"Associate data analyst","grades":["EO","HEO"],"gradesAsOf":"2025-05-30","needs":"aaaaaaaaa"},
{"name":"Data analyst","needs":"wwwwwwwww"},
{"name":"Senior data analyst","needs":"ppppppppp"},
{"name":"Principal data analyst","needs":"eepeeeeee"}
]},
{"name":"Data engineer","family":"data","skills":"communicating-between-the-technical-and-non-technical data-analysis-and-synthesis data-compliance-and-security data-development-process data-innovation data-integration-design data-modelling metadata-management problem-management programming-and-build-data-and-analytics-engineering technical-understanding","levels":[
{"name":"Data engineer","grades":["HEO","SEO"],"gradesAsOf":"2025-11-28","needs":"awwwawwwaww"},
{"name":"Senior data engineer","needs":"wwppwpppwpw"},
{"name":"Lead data engineer","needs":"ppeepeepppp"},
{"name":"Head of data engineering","needs":"epeeeeweeee"}
]},
{"name":"Data ethicist","family":"data","skills":"analysis-and-synthesis-data-ethics applied-social-sciences communicating-between-the-technical-and-non-technical communication-data-ethics data-ethics-and-privacy empathy-and-inclusivity managing-decisions-and-risks problem-management product-ownership-data-ethics stakeholder-relationship-management","levels":[
{"name":"Data ethics lead","needs":"pppepepppp"},
{"name":"Head of data ethics","needs":"eeeeeeppee"}
]},
{"name":"Data governance manager","family":"data","skills":"communicating-analysis-and-insight communicating-between-the-technical-and-non-technical data-ethics-and-privacy data-governance data-innovation data-life-cycle data-literacy-improvement data-management data-maturity data-standards enabling-and-informing-risk-based-decisions stakeholder-relationship-management strategic-thinking","levels":[
{"name":"Data governance manager","needs":"wwwwwwwwwwwww"},
{"name":"Lead data governance manager","needs":"ppppppppppppp"},
{"name":"Head of data governance","needs":"eeeeeeeeeeeee"}
]},
{"name":"Data scientist","family":"data","skills":"applied-maths-statistics-and-scientific-practices data-engineering data-ethics-and-privacy data-science-innovation delivering-business-impact developing-data-science-capability programming-and-build-data-science understanding-product-delivery","levels":[
{"name":"Trainee data scientist","needs":"aaaaaaaa"},
{"name":"Associate data scientist","needs":"wwwwwwww"},
{"name":"Data scientist","needs":"ppppwppp"},
{"name":"Principal data scientist","needs":"eepeppep"},
{"name":"Lead data scientist","needs":"eeeeeeee"},
{"name":"Head of data science","needs":"epepeewp"}
]},
{"name":"Digital evaluator","family":"data","skills":"communicating-analysis-and-insight data-ethics-and-privacy evaluation-delivery evaluation-planning-and-strategy monitoring-and-evaluation-across-the-product-life-cycle product-and-service-monitoring quality-assurance-of-data-and-analysis","levels":[
{"name":"Junior digital evaluator","needs":"aawaaaa"},
{"name":"Digital evaluator","needs":"wwwwwww"},
{"name":"Senior digital evaluator","needs":"ppppwpp"},
{"name":"Lead digital evaluator","needs":"eepppee"},
{"name":"Head of digital evaluation","needs":"eeeeeee"}
]},
{"name":"Machine learning engineer","family":"data","skills":"applied-maths-statistics-and-scientific-practices communicating-between-the-technical-and-non-technical data-ethics-and-privacy data-science-innovation programming-and-build-software-engineering systems-integration","levels":[
{"name":"Senior machine learning engineer","needs":"pppppp"},
{"name":"Lead machine learning engineer","needs":"pepeee"}
]},
{"name":"Performance analyst","family":"data","skills":"analysis-and-insight communicating-analysis-and-insight performance-measurement quality-assurance-of-data-and-analysis technical-understanding-performance-analyst understanding-analysis-across-the-product-life-cycle user-centred-analysis working-within-constraints-performance-analyst","levels":[
{"name":"Associate performance analyst","needs":"wwaaaaaa"},
{"name":"Performance analyst","needs":"pwwwwwww"},
{"name":"Senior performance analyst","needs":"pppppppp"},
{"name":"Lead performance analyst","needs":"eeeeeeee"},
{"name":"Head of performance analysis","needs":"peeeeeee"}
]},
{"name":"Application operations engineer","family":"it-operations","skills":"asset-and-configuration-management availability-and-capacity-management change-management continual-service-improvement incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-specialism technical-understanding testing user-focus","levels":[
{"name":"Associate application operations engineer","needs":"----aaa-----a"},
{"name":"Application operations engineer","needs":"wwaaawawaaaaw"},
{"name":"Senior application operations engineer","needs":"wwwwwwwwawwww"},
{"name":"Lead application operations engineer","needs":"wwpwppwwwpwpp"},
{"name":"Principal application operations engineer","needs":"pppppppppepep"}
]},
{"name":"Business relationship manager","family":"it-operations","skills":"business-analysis-it-operations continual-service-improvement ownership-and-initiative service-focus service-management-framework-knowledge stakeholder-relationship-management-it-operations strategic-thinking technical-understanding user-focus","levels":[
{"name":"Business relationship manager","needs":"wawwapwww"},
{"name":"Senior business relationship manager","needs":"pwpwwpppp"},
{"name":"Lead business relationship manager","needs":"epppweppe"}
]},
{"name":"Change and release manager","family":"it-operations","skills":"asset-and-configuration-management availability-and-capacity-management change-management community-collaboration continual-service-improvement continuity-management incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus","levels":[
{"name":"Configuration analyst","grades":["AO","EO"],"gradesAsOf":"2024-08-30","needs":"waawaaaaaaaaa"},
{"name":"Change and release analyst","needs":"wawwaaaaaaaaa"},
{"name":"Change and release manager","needs":"ewepwawwwwaww"}
]},
{"name":"Command and control centre manager","family":"it-operations","skills":"asset-and-configuration-management availability-and-capacity-management change-management community-collaboration continual-service-improvement continuity-management incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus","levels":[
{"name":"Operations analyst","grades":["EO","HEO"],"gradesAsOf":"2024-11-30","needs":"awawwaawawaaw"},
{"name":"Senior operations analyst","needs":"wwwwwawwwwaww"},
{"name":"Operational control manager","needs":"wwpppwppwpwpp"},
{"name":"Head of command and control","needs":"pppppwppppppe"}
]},
{"name":"End user computing engineer","family":"it-operations","skills":"asset-and-configuration-management change-management continual-service-improvement it-service-reporting incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-specialism technical-understanding testing user-focus","levels":[
{"name":"Associate end user computing engineer","grades":["AO","EO"],"gradesAsOf":"2024-11-30","needs":"---aaaa-----a"},
{"name":"End user computing engineer","needs":"waaaawawaaaaw"},
{"name":"Senior end user computing engineer","needs":"wwwwwwwwawwww"},
{"name":"Lead end user computing engineer","needs":"wpwwppwwwpwpp"},
{"name":"Principal end user computing engineer","needs":"pppppppp-ewee"}
]},
{"name":"IT service manager","family":"it-operations","skills":"asset-and-configuration-management business-analysis-it-operations continual-service-improvement it-service-reporting ownership-and-initiative service-focus service-management-framework-knowledge stakeholder-relationship-management-it-operations strategic-thinking technical-understanding user-focus","levels":[
{"name":"IT service analyst","grades":["EO","HEO"],"gradesAsOf":"2024-11-30","needs":"aaawwaawwaw"},
{"name":"IT service manager","needs":"wwwwwpwwwww"},
{"name":"Senior IT service manager","needs":"pppppppppwp"},
{"name":"Head of IT service management","needs":"epppp-eeepe"}
]},
{"name":"Incident manager","family":"it-operations","skills":"asset-and-configuration-management availability-and-capacity-management change-management community-collaboration continual-service-improvement continuity-management incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus","levels":[
{"name":"Incident manager","grades":["EO","HEO"],"gradesAsOf":"2024-11-30","needs":"aaawaawwwwaaw"},
{"name":"Major incident manager","needs":"awwpwwppwpawp"}
]},
{"name":"Infrastructure engineer","family":"it-operations","skills":"coding-and-scripting it-infrastructure information-security modern-development-standards ownership-and-initiative problem-management service-focus systems-design systems-integration technical-understanding testing troubleshooting-and-problem-resolution","levels":[
{"name":"Associate infrastructure engineer","grades":["EO","HEO"],"gradesAsOf":"2024-11-30","needs":"-aaaaa-aaa-a"},
{"name":"Infrastructure engineer","needs":"awawwawwwwaw"},
{"name":"Senior infrastructure engineer","needs":"apwpwwwpppwp"},
{"name":"Lead infrastructure engineer","needs":"wepepwwpeepe"},
{"name":"Principal infrastructure engineer","needs":"wppepppeepee"}
]},
{"name":"Infrastructure operations engineer","family":"it-operations","skills":"asset-and-configuration-management availability-and-capacity-management change-management coding-and-scripting continual-service-improvement incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-specialism technical-understanding testing user-focus","levels":[
{"name":"Associate infrastructure operations engineer","grades":["AO","EO"],"gradesAsOf":"2024-08-30","needs":"-----aaa-----a"},
{"name":"Infrastructure operations engineer","needs":"wwaaaawawaaaaw"},
{"name":"Senior infrastructure operations engineer","needs":"wwwawwwwwawwww"},
{"name":"Lead infrastructure operations engineer","needs":"wwpwwppwwwpwpp"},
{"name":"Principal infrastructure operations engineer","needs":"pppwppppppepee"}
]},
{"name":"Problem manager","family":"it-operations","skills":"asset-and-configuration-management availability-and-capacity-management change-management community-collaboration continual-service-improvement continuity-management incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus","levels":[
{"name":"Problem analyst","needs":"awawwawwwwaaw"},
{"name":"Problem manager","needs":"awwppwppppaww"}
]},
{"name":"Service desk manager","family":"it-operations","skills":"asset-and-configuration-management continual-service-improvement customer-service-management it-service-reporting ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus","levels":[
{"name":"Service desk analyst","grades":["AO","EO"],"gradesAsOf":"2024-11-30","needs":"aawww-a-aa"},
{"name":"Senior service desk analyst","needs":"awpwwawaaw"},
{"name":"Service desk manager","needs":"aweppwwwwp"},
{"name":"Head of service desk","needs":"apeepppwwe"}
]},
{"name":"Service transition manager","family":"it-operations","skills":"asset-and-configuration-management availability-and-capacity-management change-management community-collaboration continual-service-improvement continuity-management incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus","levels":[
{"name":"Service acceptance analyst","grades":["AO","EO"],"gradesAsOf":"2022-08-30","needs":"aaaawaaaawaaw"},
{"name":"Service readiness analyst","needs":"awwwwaawawaaw"},
{"name":"Service transition manager","needs":"wwwwwawwwpwww"},
{"name":"Lead service transition manager","needs":"wpppwawpwewwp"}
]},
{"name":"Business analyst","family":"product-and-delivery","skills":"adapting-to-delivery-methodologies business-modelling business-process-improvement context-problem-and-option-analysis defining-and-managing-business-needs-user-needs-and-requirements digital-and-data-systems-analysis enterprise-and-business-architecture-business-analyst stakeholder-relationship-management testing-business-analysis user-experience-analysis","levels":[
{"name":"Trainee business analyst","grades":["AO","EO"],"gradesAsOf":"2025-11-28","needs":"aaaaaa-aa-"},
{"name":"Junior business analyst","needs":"aaaaaa-aaa"},
{"name":"Business analyst","needs":"wwwwww-www"},
{"name":"Senior business analyst","needs":"pppppp-ppp"},
{"name":"Lead business analyst","needs":"peeeeewepp"},
{"name":"Head of business analysis","needs":"eeeeeewepp"}
]},
{"name":"Delivery manager","family":"product-and-delivery","skills":"agile-and-lean-practices commercial-management communicating-between-the-technical-and-non-technical financial-management life-cycle-management maintaining-delivery-momentum making-a-process-work planning team-dynamics-and-collaboration","levels":[
{"name":"Associate delivery manager","grades":["EO","HEO"],"gradesAsOf":"2025-02-28","needs":"wwwaawwaa"},
{"name":"Delivery manager","needs":"pwpwwpepw"},
{"name":"Senior delivery manager","needs":"epeppeeep"},
{"name":"Head of (Agile) delivery management","needs":"eeepeeeee"}
]},
{"name":"Digital portfolio manager","family":"product-and-delivery","skills":"agile-working communicating-analysis-and-insight governance-and-assurance planning stakeholder-relationship-management strategic-thinking","levels":[
{"name":"Digital portfolio analyst","needs":"awaawa"},
{"name":"Digital portfolio manager","needs":"awwawa"},
{"name":"Senior digital portfolio manager","needs":"appppw"},
{"name":"Head of portfolio","needs":"aeppep"}
]},
{"name":"Product manager","family":"product-and-delivery","skills":"agile-and-lean-practices applying-user-centred-insights creating-value-for-money life-cycle-management managing-product-outcomes product-leadership product-management stakeholder-relationship-management strategic-ownership","levels":[
{"name":"Associate product manager","grades":["HEO","SEO"],"gradesAsOf":"2025-02-28","needs":"wwaaaawwa"},
{"name":"Product manager","needs":"ppwwwwppw"},
{"name":"Senior product manager","needs":"ppppppepp"},
{"name":"Lead product manager","needs":"eepeppeee"},
{"name":"Head of product","needs":"eeeeeeeee"}
]},
{"name":"Programme delivery manager","family":"product-and-delivery","skills":"agile-and-lean-practices commercial-management communicating-between-the-technical-and-non-technical community-collaboration financial-management life-cycle-management maintaining-delivery-momentum making-a-process-work planning","levels":[
{"name":"Programme delivery manager","needs":"eeeeeeeee"}
]},
{"name":"Service owner","family":"product-and-delivery","skills":"adapting-to-delivery-methodologies applying-user-centred-insights financial-ownership governance-and-assurance leading-performance-and-benefits life-cycle-management operational-management stakeholder-relationship-management strategic-ownership","levels":[
{"name":"Service owner","grades":["G7","G6"],"gradesAsOf":"2025-05-30","needs":"eeeeepeee"}
]},
{"name":"Quality assurance test analyst","family":"quality-assurance-testing-qat","formerNames":["Quality assurance testing (QAT) analyst"],"skills":"communicating-between-the-technical-and-non-technical designing-and-executing-tests managing-reporting-and-resolving-defects test-analysis test-and-quality-planning test-engineering","levels":[
{"name":"Associate quality assurance test analyst","grades":["EO","HEO"],"gradesAsOf":"2025-05-30","formerNames":["Tester (QAT)"],"needs":"aaaaaa"},
{"name":"Quality assurance test analyst","needs":"wwwwwa"},
{"name":"Senior quality assurance test analyst","needs":"pppppa"},
{"name":"Lead quality assurance test analyst","needs":"eeeeea"}
]},
{"name":"Test engineer","family":"quality-assurance-testing-qat","skills":"communicating-between-the-technical-and-non-technical designing-and-executing-tests managing-reporting-and-resolving-defects test-analysis test-and-quality-planning test-engineering","levels":[
{"name":"Associate test engineer","grades":["EO","HEO"],"gradesAsOf":"2025-11-28","formerNames":["Tester (test engineer)"],"needs":"aaaaaa"},
{"name":"Test engineer","needs":"wwwwww"},
{"name":"Senior test engineer","needs":"pppppp"},
{"name":"Lead test engineer","needs":"eeeeee"}
]},
{"name":"Test manager","family":"quality-assurance-testing-qat","skills":"communicating-between-the-technical-and-non-technical designing-and-executing-tests managing-reporting-and-resolving-defects test-analysis test-and-quality-planning test-engineering","levels":[
{"name":"Test manager","grades":["SEO","G7"],"gradesAsOf":"2025-05-30","needs":"epepea"},
{"name":"Head of test","needs":"eeeeea"}
]},
{"name":"Development operations (DevOps) engineer","family":"software-development","skills":"availability-and-capacity-management development-process-optimisation information-security modern-development-standards programming-and-build-software-engineering prototyping service-support systems-design systems-integration user-focus","levels":[
{"name":"Apprentice DevOps engineer","grades":["AO","EO"],"gradesAsOf":"2024-05-31","needs":"a-aaaaa---"},
{"name":"Junior DevOps engineer","needs":"a-wwwwwaaa"},
{"name":"DevOps engineer","needs":"wapwpppwww"},
{"name":"Senior DevOps engineer","needs":"wwppppeppp"},
{"name":"Senior DevOps engineer - management","track":"management","needs":"pppppppppp"},
{"name":"Lead DevOps engineer","needs":"wwpeppepep"},
{"name":"Lead DevOps engineer - management","track":"management","needs":"pppepppppp"},
{"name":"Principal DevOps engineer","needs":"ppeepeepep"},
{"name":"Principal DevOps engineer - management","track":"management","needs":"eeeepepppp"}
]},
{"name":"Frontend developer","family":"software-development","skills":"accessibility communicating-information community-collaboration leadership-and-guidance-frontend-developer modern-development-standards programming-and-build-frontend-developer prototyping strategic-thinking systems-design-frontend-developer systems-integration-frontend-developer user-focus-frontend-developer web-performance-optimisation","levels":[
{"name":"Apprentice frontend developer","grades":["AO","EO"],"gradesAsOf":"2024-08-30","needs":"aaaaaaa---aa"},
{"name":"Junior frontend developer","needs":"wwwawwwaaaaa"},
{"name":"Frontend developer","needs":"pppwpppwwwww"},
{"name":"Senior frontend developer","needs":"pppppppppppp"},
{"name":"Lead frontend developer","needs":"eepeeepepppp"},
{"name":"Head of frontend development","needs":"eeeeeeeeeppe"}
]},
{"name":"Software developer","family":"software-development","skills":"availability-and-capacity-management development-process-optimisation information-security modern-development-standards programming-and-build-software-engineering prototyping service-support systems-design systems-integration user-focus","levels":[
{"name":"Apprentice developer","grades":["AO","EO"],"gradesAsOf":"2023-07-31","needs":"a-aawaa--a"},
{"name":"Junior developer","needs":"a-wwwwwaaa"},
{"name":"Developer","needs":"wappppwwwp"},
{"name":"Senior developer","needs":"wwpppppppp"},
{"name":"Senior developer - management","track":"management","needs":"pwpppppppp"},
{"name":"Lead developer","needs":"wwpeeppppp"},
{"name":"Lead developer - management","track":"management","needs":"pppepppppp"},
{"name":"Principal developer","needs":"wpeeeepepp"},
{"name":"Principal developer - management","track":"management","needs":"peeepepepp"}
]},
{"name":"Accessibility specialist","family":"user-centred-design","skills":"communicating-information consultancy governance-and-assurance-accessibility leadership-and-guidance technical-understanding-accessibility testing user-focus","levels":[
{"name":"Junior accessibility specialist","grades":["EO"],"gradesAsOf":"2024-11-30","needs":"aa--waa"},
{"name":"Accessibility specialist","needs":"wwwwpww"},
{"name":"Senior accessibility specialist","needs":"ppppeep"},
{"name":"Head of accessibility","needs":"e-eeppe"}
]},
{"name":"Content designer","family":"user-centred-design","skills":"agile-working-content-design content-concepts-and-prototyping stakeholder-relationship-management-content-design strategic-thinking-content-design user-focus-content-design user-centred-content-design","levels":[
{"name":"Associate content designer","grades":["EO"],"gradesAsOf":"2021-03-17","needs":"waaaaa"},
{"name":"Junior content designer","needs":"waawaa"},
{"name":"Content designer","needs":"pwwpww"},
{"name":"Senior content designer","needs":"pppepp"},
{"name":"Lead content designer","needs":"eweeee"},
{"name":"Head of content design","needs":"eaeeee"}
]},
{"name":"Content strategist","family":"user-centred-design","skills":"agile-working prototyping stakeholder-relationship-management strategic-thinking user-focus user-centred-content-design","levels":[
{"name":"Content strategist","grades":["SEO","G7"],"gradesAsOf":"2022-08-30","needs":"pweeep"}
]},
{"name":"Graphic designer","family":"user-centred-design","skills":"design-communication designing-for-everyone designing-strategically designing-together evidence-based-design iterative-design leading-design","levels":[
{"name":"Associate graphic designer","needs":"aaaaaaa"},
{"name":"Junior graphic designer","needs":"wwaawwa"},
{"name":"Graphic designer","needs":"wwwwwww"},
{"name":"Senior graphic designer","needs":"ppppppw"},
{"name":"Lead graphic designer","needs":"eeppeep"},
{"name":"Head of graphic design","needs":"eeeeeee"}
]},
{"name":"Interaction designer","family":"user-centred-design","skills":"design-communication designing-for-everyone designing-strategically designing-together evidence-based-design iterative-design leading-design","levels":[
{"name":"Associate interaction designer","grades":["AO","EO"],"gradesAsOf":"2022-08-30","needs":"aaaaaaa"},
{"name":"Junior interaction designer","needs":"wwaawwa"},
{"name":"Interaction designer","needs":"wwwwwww"},
{"name":"Senior interaction designer","needs":"ppppppw"},
{"name":"Lead interaction designer","needs":"eepeeep"},
{"name":"Head of interaction design","needs":"eeeeeee"}
]},
{"name":"Service designer","family":"user-centred-design","skills":"design-communication designing-for-everyone designing-strategically designing-together evidence-based-design iterative-design leading-design","levels":[
{"name":"Associate service designer","grades":["AO","EO"],"gradesAsOf":"2024-11-30","needs":"aaaaaaa"},
{"name":"Junior service designer","needs":"wwaawwa"},
{"name":"Service designer","needs":"wwwwwww"},
{"name":"Senior service designer","needs":"ppppppw"},
{"name":"Lead service designer","needs":"eepeeep"},
{"name":"Head of service design","needs":"eeeeeee"}
]},
{"name":"Technical writer","family":"user-centred-design","skills":"agile-working prototyping stakeholder-relationship-management strategic-thinking technical-understanding-user-centred-design user-focus user-centred-content-design","levels":[
{"name":"Technical writer","grades":["SEO","G7"],"gradesAsOf":"2022-08-30","needs":"pwpepep"},
{"name":"Lead technical writer","needs":"pweepee"}
]},
{"name":"User researcher","family":"user-centred-design","skills":"agile-research-practices analysis-and-synthesis inclusive-research research-management-leadership-and-assurance stakeholder-relationship-management user-research-methods user-centred-practice-and-advocacy","levels":[
{"name":"Associate user researcher","grades":["AO","EO"],"gradesAsOf":"2024-10-22","needs":"aaaaaaa"},
{"name":"Junior user researcher","needs":"awaaawa"},
{"name":"User researcher","needs":"wwwwwww"},
{"name":"Senior user researcher","needs":"ppppppp"},
{"name":"Lead user researcher","needs":"pepeeep"},
{"name":"Head of user research","needs":"eeeeeee"}
]}
]
};
