# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Le mot de passe oublié
  La réponse à la question de confiance permet aussi de changer de mot de passe.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique
    Et qu'il est arrivé à l'écran « Mot de passe oublié »

  @CHG23-250
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
      | mot                    | écran                  |
      | {nouveau mot de passe} | Espace sans entreprise |
      | {mot de passe}         | Authentification       |

  @CHG23-250
  Scénario: Une réponse fausse est refusée
    Quand il saisit « {adresse électronique} » dans « Adresse électronique : »
    Et qu'il valide
    Et qu'il saisit « tout autre chose » dans « Réponse : »
    Et qu'il valide
    Alors l'écran « Question de confiance » reste affiché et refuse « Réponse : »

  @CHG23-250
  Scénario: Après une réponse fausse, l'ancien mot de passe ouvre encore l'espace
    Quand il répond « tout autre chose » à la question posée pour « {adresse électronique} »
    Et qu'il ouvre l'écran « Authentification » par son adresse
    Et qu'il se connecte
    Alors l'écran « Espace sans entreprise » s'affiche

  @ouvert
  Scénario: Les quatre écrans de l'oubli, que la fiche ne montre pas
    Alors l'écran « Mot de passe oublié » présente, dans cet ordre :
      | exigence  | élément | texte                  |
      | CHG23-O26 | titre   | Mot de passe oublié    |
      | CHG23-O26 | champ   | Adresse électronique : |
      | CHG23-O26 | bouton  | Valider                |
      | …         | …       | …                      |
    Quand il saisit « {adresse électronique} » dans « Adresse électronique : »
    Et qu'il valide
    Alors l'écran « Question de confiance » présente, dans cet ordre :
      | exigence  | élément | texte                 |
      | CHG23-O26 | titre   | Question de confiance |
      | CHG23-O26 | valeur  | {question}            |
      | CHG23-O26 | champ   | Réponse :             |
      | …         | …       | …                     |
    Quand il saisit « {réponse} » dans « Réponse : »
    Et qu'il valide
    Alors l'écran « Nouveau mot de passe » présente, dans cet ordre :
      | exigence  | élément | texte                                  |
      | CHG23-O26 | titre   | Nouveau mot de passe                   |
      | CHG23-O26 | champ   | Nouveau mot de passe :                 |
      | CHG23-O26 | champ   | Confirmer votre nouveau mot de passe : |
      | …         | …       | …                                      |
    Quand il choisit un nouveau mot de passe de 20 caractères
    Et qu'il valide
    Alors l'écran « Mot de passe modifié » présente, dans cet ordre :
      | exigence  | élément | texte                |
      | CHG23-O26 | titre   | Mot de passe modifié |
      | …         | …       | …                    |
