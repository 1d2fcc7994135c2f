# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Le courriel du mot de passe
  Le changement fait, un seul courriel le confirme, à l'adresse de connexion.

  Scénario: Le message porte l'expéditeur, l'objet et les paragraphes de la fiche
    Étant donné l'horloge du portail marque le 25 août 2023 à 15 h 10
    Et qu'il est connecté, à l'écran « Modification des identifiants »
    Quand il demande à changer son mot de passe pour « {nouveau mot de passe} »
    Alors le dernier message présente, dans cet ordre :
      | exigence             | partie       | texte                                                                                                                                                                                                                                                                                                                                                                                                                           |
      | CHG23-240            | expéditeur   | ne-pas-repondre@dgfip.finances.gouv.fr                                                                                                                                                                                                                                                                                                                                                                                          |
      | CHG23-241            | destinataire | {adresse électronique}                                                                                                                                                                                                                                                                                                                                                                                                          |
      | CHG23-239            | objet        | Espace professionnel - Modification du mot de passe                                                                                                                                                                                                                                                                                                                                                                             |
      | CHG23-243, CHG23-410 | paragraphe   | Bonjour,                                                                                                                                                                                                                                                                                                                                                                                                                        |
      | CHG23-244, CHG23-410 | paragraphe   | Vous avez modifié votre mot de passe ; cette demande a bien été prise en compte.                                                                                                                                                                                                                                                                                                                                                |
      | CHG23-245, CHG23-410 | paragraphe   | Celui-ci est valable jusqu'au 24 août 2026.                                                                                                                                                                                                                                                                                                                                                                                     |
      | CHG23-246, CHG23-410 | paragraphe   | En cas d'oubli de votre mot de passe, vous devrez saisir votre réponse à la question de confiance.                                                                                                                                                                                                                                                                                                                              |
      | CHG23-247, CHG23-410 | paragraphe   | L'Administration fiscale vous remercie de l'intérêt que vous portez à ses services.                                                                                                                                                                                                                                                                                                                                             |
      | CHG23-248, CHG23-410 | paragraphe   | Si vous avez une question particulière, nous vous invitons à ne pas répondre à l'adresse électronique de ce message mais à vous connecter sur notre site impots.gouv.fr où vous trouverez les réponses aux questions les plus fréquentes.                                                                                                                                                                                       |
      | CHG23-249, CHG23-410 | paragraphe   | /L'Administration fiscale ne vous sollicite jamais \(que ce soit par mail, par SMS ou par téléphone\) pour vous demander de communiquer de quelque manière que ce soit vos identifiants ou vos coordonnées bancaires\. Si vous recevez un tel message, ne cliquez sur aucun lien, n'appell?ez pas le numéro indiqué et ne tenez pas compte des informations qu'il contient car il s'agit sans doute d'un message de phishing\./ |

  @CHG23-238
  Scénario: Un seul message part, à l'adresse de connexion et à nulle autre
    Sachant qu'il est connecté, à l'écran « Modification des identifiants »
    Quand il demande à changer son mot de passe pour « {nouveau mot de passe} »
    Alors l'écran « Mot de passe réinitialisé » s'affiche
    Et sa boîte aux lettres électronique contient 1 message(s)
    Et aucun message n'est parti vers une autre adresse

  @CHG23-245
  Plan du scénario: Défini le <défini>, l'écran et le message disent tous deux le <fin>
    Étant donné l'horloge du portail marque le <défini> à 11 h 30
    Et qu'il est connecté, à l'écran « Modification des identifiants »
    Quand il demande à changer son mot de passe pour « {nouveau mot de passe} »
    Alors l'écran « Mot de passe réinitialisé » dit « Ce mot de passe est valable jusqu'au <fin>. »
    Et le dernier message présente, dans cet ordre :
      | exigence  | partie     | texte                                |
      | CHG23-245 | paragraphe | Celui-ci est valable jusqu'au <fin>. |
      | …         | …          | …                                    |

    Exemples:
      | défini          | fin             |
      | 14 octobre 2023 | 13 octobre 2026 |
      | 28 février 2024 | 27 février 2027 |

  @ouvert @CHG23-O30
  Scénario: Le message ne contient ni lien ni image
    Sachant qu'il est connecté, à l'écran « Modification des identifiants »
    Quand il demande à changer son mot de passe pour « {nouveau mot de passe} »
    Alors le dernier message ne contient ni lien ni image

  @CHG23-241
  Scénario: Pendant qu'une nouvelle adresse attend son code, le message va encore à l'ancienne
    Étant donné il a demandé à changer son adresse électronique pour « neuve@example.org »
    Et qu'il est connecté, à l'écran « Modification des identifiants »
    Quand il demande à changer son mot de passe pour « {nouveau mot de passe} »
    Alors l'écran « Mot de passe réinitialisé » s'affiche
    Et sa boîte aux lettres électronique contient 1 message(s)
    Et la boîte aux lettres électronique de « neuve@example.org » contient 1 message(s)
