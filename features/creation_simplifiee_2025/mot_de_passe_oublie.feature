# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: Le mot de passe oublié
  La réponse à la question de confiance est demandée avant tout changement du mot de passe.

  Contexte:
    Étant donné un espace actif en mode simplifié, pour son entreprise
    Et qu'il est arrivé à l'écran « Mot de passe oublié »

  @ALIM-028
  Plan du scénario: La bonne réponse donnée, « <mot> » mène à l'écran « <écran> »
    Quand il saisit « {adresse électronique} » dans « Adresse électronique : »
    Et qu'il valide
    Et qu'il saisit « {réponse} » dans « Réponse : »
    Et qu'il valide
    Et qu'il saisit « {nouveau mot de passe} » dans « Nouveau mot de passe : »
    Et qu'il saisit « {nouveau mot de passe} » dans « Confirmer votre nouveau mot de passe : »
    Et qu'il valide
    Et qu'il ouvre l'écran « Authentification » par son adresse
    Et qu'il se connecte avec l'adresse électronique « {adresse électronique} » et le mot de passe « <mot> »
    Alors l'écran « <écran> » s'affiche

    Exemples:
      | mot                    | écran                   |
      | {nouveau mot de passe} | Espace d'une entreprise |
      | {mot de passe}         | Authentification        |

  @ALIM-028
  Scénario: Une réponse fausse est refusée
    Quand il répond « tout autre chose » à la question posée pour « {adresse électronique} »
    Alors l'écran « Question de confiance » reste affiché et refuse « Réponse : »

  @ALIM-028
  Scénario: Après une réponse fausse, l'ancien mot de passe ouvre encore l'espace
    Quand il répond « tout autre chose » à la question posée pour « {adresse électronique} »
    Et qu'il ouvre l'écran « Authentification » par son adresse
    Et qu'il se connecte
    Alors l'écran « Espace d'une entreprise » s'affiche

  @ouvert
  Scénario: Les quatre écrans de l'oubli, que le tutoriel ne montre pas
    Alors l'écran « Mot de passe oublié » présente, dans cet ordre :
      | exigence | élément | texte                  |
      | ALIM-O22 | titre   | Mot de passe oublié    |
      | ALIM-O22 | champ   | Adresse électronique : |
      | ALIM-O22 | bouton  | Valider                |
      | …        | …       | …                      |
    Quand il saisit « {adresse électronique} » dans « Adresse électronique : »
    Et qu'il valide
    Alors l'écran « Question de confiance » présente, dans cet ordre :
      | exigence | élément | texte                 |
      | ALIM-O22 | titre   | Question de confiance |
      | ALIM-O22 | valeur  | {question}            |
      | ALIM-O22 | champ   | Réponse :             |
      | …        | …       | …                     |
    Quand il saisit « {réponse} » dans « Réponse : »
    Et qu'il valide
    Alors l'écran « Nouveau mot de passe » présente, dans cet ordre :
      | exigence | élément | texte                                       |
      | ALIM-O22 | titre   | Nouveau mot de passe                        |
      | ALIM-O22 | champ   | Nouveau mot de passe :                      |
      | ALIM-O22 | champ   | /Confirme[rz] votre nouveau mot de passe :/ |
      | …        | …       | …                                           |
    Quand il choisit un nouveau mot de passe de 20 caractères
    Et qu'il valide
    Alors l'écran « Mot de passe modifié » présente, dans cet ordre :
      | exigence | élément | texte                |
      | ALIM-O22 | titre   | Mot de passe modifié |
      | …        | …       | …                    |
