# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: Le courriel de validation
  Le courriel envoyé à l'entreprise porte un lien à suivre dans les soixante-douze heures ; au-delà, tout est à refaire.

  Scénario: Le message porte les paragraphes du tutoriel
    Étant donné il a demandé la création de son espace en mode simplifié
    Alors le dernier message reçu à « {adresse de l'entreprise} » présente, dans cet ordre :
      | exigence                     | partie       | texte                                                                                                                                                                                                                                                                                                                                                                                                                           |
      | ALIM-O12                     | expéditeur   | /.+/                                                                                                                                                                                                                                                                                                                                                                                                                            |
      | ALIM-098                     | destinataire | {adresse de l'entreprise}                                                                                                                                                                                                                                                                                                                                                                                                       |
      | ALIM-O12                     | objet        | /.+/                                                                                                                                                                                                                                                                                                                                                                                                                            |
      | ALIM-097, ALIM-192           | paragraphe   | Bonjour,                                                                                                                                                                                                                                                                                                                                                                                                                        |
      | ALIM-098, ALIM-192           | paragraphe   | L'adresse électronique {adresse de l'entreprise} a été dédiée à votre entreprise dénommée ci-après.                                                                                                                                                                                                                                                                                                                             |
      | ALIM-099, ALIM-192           | paragraphe   | Dénomination : {raison sociale}                                                                                                                                                                                                                                                                                                                                                                                                 |
      | ALIM-100, ALIM-192           | paragraphe   | SIREN : {siren}                                                                                                                                                                                                                                                                                                                                                                                                                 |
      | ALIM-101, ALIM-102, ALIM-192 | paragraphe   | Pour valider cette adresse électronique, veuillez cliquer ici                                                                                                                                                                                                                                                                                                                                                                   |
      | ALIM-O12                     | paragraphe   | /https?:\S+/                                                                                                                                                                                                                                                                                                                                                                                                                    |
      | ALIM-103, ALIM-192           | paragraphe   | Attention, ce lien est valable pendant 72 heures maximum. Au-delà, il sera nécessaire de recommencer la procédure sur le site impots.gouv.fr                                                                                                                                                                                                                                                                                    |
      | ALIM-106, ALIM-192           | paragraphe   | Une fois cette validation effectuée, l'entreprise recevra, dans 2 semaines, un code d'activation par voie postale.                                                                                                                                                                                                                                                                                                              |
      | ALIM-107, ALIM-192           | paragraphe   | Ce code d'activation, valable 60 jours maximum, permettra de prendre définitivement en compte l'adresse électronique de l'entreprise.                                                                                                                                                                                                                                                                                           |
      | ALIM-110, ALIM-192           | paragraphe   | La DGFIP vous remercie de l'intérêt que vous portez à ses services.                                                                                                                                                                                                                                                                                                                                                             |
      | ALIM-111, ALIM-192           | paragraphe   | Si vous avez une question particulière, nous vous invitons à ne pas répondre à l'adresse électronique de ce message mais à vous connecter sur notre site impots.gouv.fr où vous trouverez les réponses aux questions les plus fréquentes.                                                                                                                                                                                       |
      | ALIM-112, ALIM-113, ALIM-192 | paragraphe   | /L'Administration fiscale ne vous sollicite jamais \(que ce soit par mail, par SMS ou par téléphone\) pour vous demander de communiquer de quelque manière que ce soit vos identifiants ou vos coordonnées bancaires\. Si vous recevez un tel message, ne cliquez sur aucun lien, n'appell?ez pas le numéro indiqué et ne tenez pas compte des informations qu'il contient car il s'agit sans doute d'un message de phishing\./ |

  @ALIM-102
  Scénario: Le mot « ici » porte le lien, et lui seul
    Étant donné il a demandé la création de son espace en mode simplifié
    Alors le courriel à l'entreprise a pour seul lien le mot « ici »

  @ALIM-193
  Scénario: Le message ne demande ni identifiants ni coordonnées bancaires
    Étant donné il a demandé la création de son espace en mode simplifié
    Alors aucun message ne contient de champ à remplir

  @ALIM-087 @ALIM-104
  Scénario: Suivi 71 h 59 après l'envoi, le lien vérifie l'adresse et fait partir la lettre
    Étant donné il a demandé la création de son espace en mode simplifié
    Quand l'heure est à 71 h 59 de l'envoi du lien
    Et qu'il ouvre le lien du courriel
    Alors l'écran « Adresse vérifiée » s'affiche
    Et 1 lettre(s) sont parties

  @ALIM-087 @ALIM-104
  Scénario: Suivi 72 h 01 après l'envoi, le lien est refusé et aucune lettre ne part
    Étant donné il a demandé la création de son espace en mode simplifié
    Quand l'heure est à 72 h 01 de l'envoi du lien
    Et qu'il ouvre le lien du courriel
    Alors l'écran « Lien refusé » s'affiche
    Et aucune lettre n'est partie

  @ALIM-105
  Scénario: Le lien échu, la même demande se refait
    Étant donné il a demandé la création de son espace en mode simplifié
    Quand l'heure est à 72 h 01 de l'envoi du lien
    Et qu'il ouvre l'écran « Saisie du SIREN » par son adresse
    Et qu'il demande la création de son espace en mode simplifié
    Alors l'écran « Enregistrement » s'affiche
    Et la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 2 message(s)
    Quand il ouvre le lien du courriel
    Alors l'écran « Adresse vérifiée » s'affiche

  @ouvert @ALIM-O14
  Scénario: Le lien échu, la page le dit et dit comment reprendre
    Étant donné il a demandé la création de son espace en mode simplifié
    Quand l'heure est à 72 h 01 de l'envoi du lien
    Et qu'il ouvre le lien du courriel
    Alors l'écran « Lien refusé » présente, dans cet ordre :
      | exigence | élément  | texte                                              |
      | ALIM-O14 | titre    | Lien refusé                                        |
      | ALIM-O14 | consigne | /.*72 heures.*/                                    |
      | ALIM-O14 | consigne | Veuillez recommencer la procédure depuis le début. |
      | …        | …        | …                                                  |
