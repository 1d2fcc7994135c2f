# language: fr
@creation-expert-2014 @edition-2014
Fonctionnalité: Choisir ses identifiants en 2014
  Le collaborateur du cabinet choisit l'adresse électronique et le mot de passe de son espace.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Identifiants »

  Scénario: L'écran porte le titre, les quatre champs et les consignes du tutoriel
    Alors l'écran « Identifiants » présente, dans cet ordre :
      | exigence             | élément  | texte                                                                                             |
      | CAB14-O04            | consigne | impots.gouv.fr                                                                                    |
      | CAB14-O04            | lien     | AIDE                                                                                              |
      | CAB14-O04            | titre    | PROFESSIONNELS                                                                                    |
      | CAB14-O04            | titre    | Professionnels                                                                                    |
      | CAB14-029            | titre    | 2ème étape : créez vos identifiants                                                               |
      | CAB14-030, CAB14-038 | champ    | Votre adresse électronique :                                                                      |
      | CAB14-031            | consigne | Important : cette adresse électronique ne pourra être utilisée que pour un seul et unique espace. |
      | CAB14-032, CAB14-038 | champ    | Confirmer votre adresse électronique :                                                            |
      | CAB14-033, CAB14-038 | champ    | Votre mot de passe :                                                                              |
      | CAB14-033            | marque   | masqué                                                                                            |
      | CAB14-034, CAB14-035 | consigne | (8 caractères minimum et 20 caractères maximum. Les chiffres et les lettres sont autorisés).      |
      | CAB14-036            | consigne | Pensez à noter votre mot de passe.                                                                |
      | CAB14-037, CAB14-038 | champ    | Confirmer votre mot de passe:                                                                     |
      | CAB14-037            | marque   | masqué                                                                                            |
      | CAB14-039            | bouton   | Valider                                                                                           |

  @CAB14-035 @CAB14-039
  Scénario: Un mot de passe de lettres et de chiffres mène au formulaire d'inscription
    Quand il saisit ses identifiants, avec le mot de passe « Abcdef12 »
    Et qu'il valide
    Alors l'écran « Formulaire d'inscription » s'affiche

  Règle: Le mot de passe compte de 8 à 20 caractères

    @CAB14-034
    Plan du scénario: <longueur> caractères sont acceptés
      Quand il saisit ses identifiants, avec un mot de passe de <longueur> caractères
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » s'affiche

      Exemples:
        | longueur |
        | 8        |
        | 20       |

    @CAB14-034
    Plan du scénario: <longueur> caractères sont refusés
      Quand il saisit ses identifiants, avec un mot de passe de <longueur> caractères
      Et qu'il valide
      Alors l'écran « Identifiants » reste affiché et refuse « Votre mot de passe : »

      Exemples:
        | longueur |
        | 7        |
        | 21       |

  Règle: Une adresse électronique ne sert qu'à un seul et unique espace

    @CAB14-031
    Scénario: L'adresse qu'aucun espace n'emploie est acceptée
      Quand il saisit ses identifiants, avec l'adresse électronique « cabinet@example.org »
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » s'affiche

    @CAB14-031
    Scénario: La même adresse, une fois prise, est refusée
      Étant donné un espace actif sans certificat à l'adresse électronique « cabinet@example.org »
      Quand il saisit ses identifiants, avec l'adresse électronique « cabinet@example.org »
      Et qu'il valide
      Alors l'écran « Identifiants » reste affiché et refuse « Votre adresse électronique : »
