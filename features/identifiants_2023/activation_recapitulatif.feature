# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Le récapitulatif de l'activation
  L'écran donne le numéro d'abonné, le récapitulatif à sauvegarder et l'accès aux services.

  Contexte:
    Étant donné l'horloge du portail marque le 21 août 2023 à 15 h 10
    Et un espace actif sans certificat à son adresse électronique

  Scénario: L'écran porte les textes et les commandes de la fiche, dans les deux impressions
    Sachant qu'il est arrivé à l'écran « Activation : récapitulatif »
    Alors l'écran « Activation : récapitulatif » présente, dans cet ordre :
      | exigence                                   | élément  | texte                                                                                                                                                        |
      | CHG23-365, CHG23-382                       | titre    | Activez votre espace / vos services                                                                                                                          |
      | CHG23-366, CHG23-379, CHG23-382            | consigne | Code d'activation                                                                                                                                            |
      | CHG23-366, CHG23-379, CHG23-382            | consigne | Identifiants                                                                                                                                                 |
      | CHG23-366, CHG23-379, CHG23-382            | consigne | Récapitulatif                                                                                                                                                |
      | CHG23-366                                  | marque   | en cours                                                                                                                                                     |
      | CHG23-367, CHG23-382                       | titre    | Votre inscription                                                                                                                                            |
      | CHG23-368, CHG23-382                       | consigne | {prénom} {NOM}                                                                                                                                               |
      | CHG23-369, CHG23-380, CHG23-382            | consigne | /Votre inscription a été réalisée le 21 août 2023 sous le numéro \d{14}\./                                                                                   |
      | CHG23-371, CHG23-382                       | consigne | Ce numéro d'abonné vous est personnel et doit le rester.                                                                                                     |
      | CHG23-372, CHG23-378, CHG23-381, CHG23-382 | bouton   | Sauvegardez ou imprimez le récapitulatif                                                                                                                     |
      | CHG23-373, CHG23-382                       | consigne | Il vous sera indispensable en cas de perte de votre mot de passe.                                                                                            |
      | CHG23-374, CHG23-382                       | titre    | Vos services en ligne                                                                                                                                        |
      | CHG23-375, CHG23-382                       | consigne | Pour adhérer ou utiliser les services en ligne, cliquez sur le bouton ci-dessous, puis saisissez vos identifiants pour accéder à votre espace professionnel. |
      | CHG23-376, CHG23-382                       | bouton   | Accédez à vos services en ligne                                                                                                                              |
      | CHG23-O22                                  | lien     | Quitter                                                                                                                                                      |

  @CHG23-370
  Scénario: Le numéro d'abonné reste le même après le changement d'adresse
    Sachant qu'il est arrivé à l'écran « Espace d'une entreprise »
    Et qu'il a demandé à changer son adresse électronique
    Et qu'il connaît l'adresse de l'écran « Activation : code » de son espace
    Quand il note ce que montre l'écran
    Et qu'il ouvre directement cette adresse
    Et qu'il active le changement avec le code reçu
    Alors l'écran « Activation : récapitulatif » s'affiche
    Et le numéro d'abonné est resté le même
    Quand il clique sur le bouton « Accédez à vos services en ligne »
    Et qu'il se connecte avec l'adresse électronique « {nouvelle adresse électronique} » et le mot de passe « {mot de passe} »
    Alors l'écran « Espace d'une entreprise » s'affiche
    Et le numéro d'abonné est resté le même

  @CHG23-376
  Scénario: « Accédez à vos services en ligne » mène à l'authentification
    Sachant qu'il est arrivé à l'écran « Activation : récapitulatif »
    Quand il clique sur le bouton « Accédez à vos services en ligne »
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                      |
      | Activation : récapitulatif |
      | Authentification           |

  @CHG23-375
  Scénario: L'activation n'ouvre pas l'espace, il faut encore saisir ses identifiants
    Sachant qu'il est arrivé à l'écran « Activation : code »
    Quand il active le changement avec le code reçu
    Et qu'il ouvre l'écran « Espace sans entreprise » par son adresse
    Alors l'écran « Authentification » s'affiche

  @CHG23-372 @CHG23-378 @CHG23-383
  Scénario: « Sauvegardez ou imprimez le récapitulatif » livre un fichier PDF
    Sachant qu'il est arrivé à l'écran « Activation : récapitulatif »
    Quand il ouvre le document du lien « Sauvegardez ou imprimez le récapitulatif »
    Alors le document est un PDF que l'on peut enregistrer

  Plan du scénario: La date est le jour de Paris, en chiffres même le premier : <date>
    Étant donné l'horloge du portail est au <instant>
    Et un espace actif sans certificat à l'adresse électronique « lila@example.org »
    Et qu'il est arrivé à l'écran « Activation : récapitulatif »
    Alors l'écran « Activation : récapitulatif » présente, dans cet ordre :
      | exigence             | élément  | texte                                                                  |
      | CHG23-369, CHG23-380 | consigne | /Votre inscription a été réalisée le <date> sous le numéro \d{14}\./ |
      | …                    | …        |                                                                        |

    Exemples:
      | instant                   | date               |
      | 2023-08-20T23:30:00+00:00 | 21 août 2023       |
      | 2023-09-01T15:10:00+02:00 | 0?1 septembre 2023 |
