# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Le récapitulatif en PDF
  Les informations récapitulatives de l'espace s'enregistrent dans un fichier.

  Contexte:
    Étant donné l'horloge du portail est au 2023-08-22T14:09:36+02:00
    Et un espace actif sans certificat à son adresse électronique
    Et qu'il est arrivé à l'écran « Activation : récapitulatif »

  Scénario: Le document porte les lignes de la fiche, le nom et le prénom chacun à sa place
    Quand il ouvre le document du lien « Sauvegardez ou imprimez le récapitulatif »
    Alors le document présente, dans cet ordre :
      | exigence             | ligne                                                                 |
      | CHG23-384, CHG23-412 | VOTRE ESPACE PROFESSIONNEL                                            |
      | CHG23-385, CHG23-412 | RECAPITULATIF DE VOS DONNEES PERSONNELLES                             |
      | CHG23-386, CHG23-412 | Vos coordonnées                                                       |
      | CHG23-387, CHG23-412 | Nom : {NOM}                                                           |
      | CHG23-388, CHG23-412 | Prénom : {prénom}                                                     |
      | CHG23-389, CHG23-412 | /N° d'abonné : \d{14}/                                                |
      | CHG23-390, CHG23-412 | Téléphone : {téléphone}                                               |
      | CHG23-391, CHG23-412 | Adresse électronique                                                  |
      | CHG23-391, CHG23-412 | de connexion : {nouvelle adresse électronique}                        |
      | CHG23-392, CHG23-412 | Adresse : {voie}                                                      |
      | CHG23-392, CHG23-412 | {ville}                                                               |
      | CHG23-392, CHG23-412 | {pays}                                                                |
      | CHG23-393, CHG23-412 | Votre question de confiance                                           |
      | CHG23-394, CHG23-412 | Question de confiance : {question}                                    |
      | CHG23-395, CHG23-412 | Votre espace professionnel : document créé le 22/08/2023 à 14h09mn36s |

  @CHG23-013 @CHG23-383 @CHG23-397
  Scénario: Le changement d'adresse donne un fichier PDF que l'on peut enregistrer
    Quand il ouvre le document du lien « Sauvegardez ou imprimez le récapitulatif »
    Alors le document est un PDF que l'on peut enregistrer

  @CHG23-389
  Scénario: Le numéro d'abonné du document est celui de l'écran du récapitulatif
    Quand il ouvre le document du lien « Sauvegardez ou imprimez le récapitulatif »
    Alors le numéro d'abonné du document est celui de l'écran

  @CHG23-014 @CHG23-394
  Scénario: Le document donne le numéro, l'adresse de connexion et la question, jamais la réponse
    Quand il ouvre le document du lien « Sauvegardez ou imprimez le récapitulatif »
    Alors le numéro d'abonné du document est celui de l'écran
    Et le document montre tel quel « de connexion : {nouvelle adresse électronique} »
    Et le document montre tel quel « Question de confiance : {question} »
    Et le document ne contient ni son mot de passe ni sa réponse de confiance

  @CHG23-395 @CHG23-396
  Plan du scénario: Un document créé le <jour> porte <heure>
    Étant donné l'horloge du portail est au <instant>
    Quand il ouvre le document du lien « Sauvegardez ou imprimez le récapitulatif »
    Alors le document montre tel quel « Votre espace professionnel : document créé le <jour> à <heure> »

    Exemples:
      | instant                   | jour       | heure      |
      | 2023-08-22T14:09:36+02:00 | 22/08/2023 | 14h09mn36s |
      | 2023-08-22T14:10:05+02:00 | 22/08/2023 | 14h10mn05s |
      | 2023-08-22T09:08:07+02:00 | 22/08/2023 | 09h08mn07s |
