# language: fr
@creation-expert-2014 @edition-2014
Fonctionnalité: Le numéro d'abonné de 2014
  Le numéro attribué commence par l'année et le quantième du jour d'inscription : la date affichée s'y relit.

  Plan du scénario: Inscrit le <date>, l'usager reçoit un numéro qui commence par <début>
    Étant donné un usager sans espace professionnel
    Et que l'horloge du portail est au <instant>
    Et qu'il est arrivé à l'écran « Confirmation »
    Alors l'écran « Confirmation » présente, dans cet ordre :
      | exigence             | élément  | texte                                                                      |
      | CAB14-099, CAB14-100 | consigne | /Votre inscription a été réalisée le <date> sous le numéro <début>\d{7}\./ |
      | …                    | …        |                                                                            |

    Exemples: Le jour du tutoriel, puis la première heure d'une année à Paris
      | instant                   | date             | début   |
      | 2014-11-02T10:00:00+01:00 | 02 novembre 2014 | 2014306 |
      | 2015-01-01T00:30:00+01:00 | 01 janvier 2015  | 2015001 |
