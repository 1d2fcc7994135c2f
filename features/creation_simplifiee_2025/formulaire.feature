# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: Le formulaire simplifié
  La deuxième étape demande l'adresse de connexion, le mot de passe et le titulaire ; la confirmation la suit.

  Contexte:
    Étant donné il est arrivé à l'écran « Formulaire simplifié »

  @ALIM-025 @ALIM-155
  Scénario: Un mot de passe de 19 caractères est refusé
    Quand il remplit le formulaire simplifié
    Et qu'il saisit ses identifiants de connexion, avec un mot de passe de 19 caractères
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Formulaire simplifié » reste affiché et refuse « Mot de passe : »

  @ALIM-025 @ALIM-155
  Plan du scénario: Un mot de passe de <longueur> caractères est accepté
    Quand il remplit le formulaire simplifié
    Et qu'il saisit ses identifiants de connexion, avec un mot de passe de <longueur> caractères
    Et qu'il valide
    Alors l'écran « Enregistrement » s'affiche

    Exemples:
      | longueur |
      | 20       |
      | 64       |

  @ALIM-080 @ALIM-095
  Scénario: L'enregistrement suit le formulaire, et c'est alors que part le courriel
    Alors la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 0 message(s)
    Quand il remplit le formulaire simplifié
    Et qu'il valide
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                |
      | Formulaire simplifié |
      | Enregistrement       |
    Et la boîte aux lettres électronique de « {adresse de l'entreprise} » contient 1 message(s)

  @ouvert
  Scénario: L'écran, que le tutoriel ne montre pas, demande les identifiants, le titulaire et la question de confiance
    Alors l'écran « Formulaire simplifié » présente, dans cet ordre :
      | exigence | élément  | texte                                               |
      | ALIM-O10 | titre    | Créer votre espace professionnel                    |
      | ALIM-O10 | consigne | Formulaire d'inscription                            |
      | ALIM-O10 | marque   | en cours                                            |
      | ALIM-O10 | champ    | Adresse électronique de connexion :                 |
      | ALIM-O10 | champ    | Confirmez votre adresse électronique de connexion : |
      | ALIM-O10 | champ    | Mot de passe :                                      |
      | ALIM-O10 | champ    | Confirmez votre mot de passe :                      |
      | ALIM-O11 | champ    | Civilité :                                          |
      | ALIM-O11 | champ    | Nom :                                               |
      | ALIM-O11 | champ    | Prénom :                                            |
      | ALIM-O11 | champ    | Numéro de téléphone :                               |
      | ALIM-O11 | champ    | Question de confiance :                             |
      | ALIM-O11 | champ    | Réponse :                                           |
      | ALIM-O10 | bouton   | Etape précédente                                    |
      | ALIM-O10 | bouton   | Valider                                             |
      | …        | …        | …                                                   |
