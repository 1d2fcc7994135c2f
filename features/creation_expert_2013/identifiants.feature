# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Choisir ses identifiants
  L'usager choisit l'adresse électronique et le mot de passe de son futur espace.

  Contexte:
    Étant donné un usager sans espace professionnel
    Et qu'il est arrivé à l'écran « Identifiants »

  Scénario: L'écran porte le titre, les champs et les consignes de la fiche
    Alors l'écran « Identifiants » présente, dans cet ordre :
      | exigence             | élément  | texte                                                                                             |
      | EXP13-068            | consigne | impots.gouv.fr                                                                                    |
      | EXP13-068, EXP13-023 | lien     | AIDE                                                                                              |
      | EXP13-069            | titre    | PROFESSIONNELS                                                                                    |
      | EXP13-070            | titre    | Professionnels                                                                                    |
      | EXP13-084            | titre    | 2ème étape : créez vos identifiants                                                               |
      | EXP13-085, EXP13-094 | champ    | Votre adresse électronique :                                                                      |
      | EXP13-086            | consigne | Important : cette adresse électronique ne pourra être utilisée que pour un seul et unique espace. |
      | EXP13-087, EXP13-094 | champ    | Confirmer votre adresse électronique :                                                            |
      | EXP13-088, EXP13-094 | champ    | Votre mot de passe :                                                                              |
      | EXP13-088            | marque   | masqué                                                                                            |
      | EXP13-089, EXP13-091 | consigne | (8 caractères minimum et 20 caractères maximum. Les chiffres et les lettres sont autorisés).      |
      | EXP13-092            | consigne | Pensez à noter votre mot de passe.                                                                |
      | EXP13-093, EXP13-094 | champ    | Confirmer votre mot de passe:                                                                     |
      | EXP13-093            | marque   | masqué                                                                                            |
      | EXP13-096            | bouton   | Valider                                                                                           |

  @EXP13-096 @EXP13-099 @EXP13-125
  Scénario: Des identifiants conformes mènent au formulaire d'inscription
    Quand il saisit ses identifiants
    Et qu'il valide
    Alors les écrans parcourus sont, dans cet ordre :
      | écran                    |
      | Identifiants             |
      | Formulaire d'inscription |

  @EXP13-019
  Plan du scénario: L'usager choisit librement, ici l'adresse <adresse>
    Quand il saisit :
      | champ                                  | valeur         |
      | Votre adresse électronique :           | <adresse>      |
      | Confirmer votre adresse électronique : | <adresse>      |
      | Votre mot de passe :                   | <mot de passe> |
      | Confirmer votre mot de passe:          | <mot de passe> |
    Et qu'il valide
    Alors l'écran « Formulaire d'inscription » s'affiche

    Exemples:
      | adresse                          | mot de passe     |
      | compta@cabinet-martin.example    | Printemps2013    |
      | l.durand+impots@courrier.example | 7x7font49etapres |
      | nom@lettres.example              | RienQueDesMots   |
      | nom@chiffres.example             | 31415926535      |

  Règle: Les quatre saisies sont exigées, bien que sans astérisque

    @EXP13-095
    Scénario: Rien n'est saisi, les quatre champs sont refusés
      Quand il valide sans les contrôles du navigateur
      Alors l'écran « Identifiants » reste affiché et refuse, dans cet ordre :
        | exigence             | champ                                  |
        | EXP13-095, EXP13-031 | Votre adresse électronique :           |
        | EXP13-095            | Confirmer votre adresse électronique : |
        | EXP13-095            | Votre mot de passe :                   |
        | EXP13-095            | Confirmer votre mot de passe:          |

    @EXP13-031
    Scénario: Sans adresse électronique, la création ne va pas plus loin
      Quand il saisit ses identifiants
      Et qu'il vide « Votre adresse électronique : »
      Et qu'il vide « Confirmer votre adresse électronique : »
      Et qu'il valide sans les contrôles du navigateur
      Alors l'écran « Identifiants » reste affiché et refuse, dans cet ordre :
        | champ                                  |
        | Votre adresse électronique :           |
        | Confirmer votre adresse électronique : |
