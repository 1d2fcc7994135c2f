# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: L'adresse électronique de l'entreprise
  Elle a une forme, elle ne sert qu'à un espace, et elle est demandée à part de celle qui sert à se connecter.

  @ALIM-078
  Plan du scénario: L'adresse « <adresse> » de l'entreprise est refusée
    Étant donné il est arrivé à l'écran « Saisie du SIREN »
    Quand il valide son SIREN
    Et qu'il saisit « <adresse> » dans « Adresse électronique de l'entreprise : »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Saisie du SIREN » reste affiché et refuse « Adresse électronique de l'entreprise : »

    Exemples:
      | adresse      |
      | utilisateur  |
      | utilisateur@ |
      | @domaine.fr  |

  @ALIM-078
  Scénario: L'adresse « nom@domaine.fr » de l'entreprise est acceptée
    Étant donné il est arrivé à l'écran « Saisie du SIREN »
    Quand il valide son SIREN
    Et qu'il continue avec l'adresse électronique de l'entreprise « nom@domaine.fr »
    Alors l'écran « Formulaire simplifié » s'affiche

  @ALIM-068
  Scénario: L'adresse d'une autre entreprise est refusée, une autre est acceptée
    Étant donné l'adresse électronique « siege@example.org » est déjà celle d'une autre entreprise
    Et qu'il est arrivé à l'écran « Saisie du SIREN »
    Quand il valide son SIREN
    Et qu'il continue avec l'adresse électronique de l'entreprise « siege@example.org »
    Alors l'écran « Saisie du SIREN » reste affiché et refuse « Adresse électronique de l'entreprise : »
    Quand il continue avec l'adresse électronique de l'entreprise « {adresse de l'entreprise} »
    Alors l'écran « Formulaire simplifié » s'affiche

  @ALIM-055
  Scénario: Deux adresses sont demandées, chacune à son écran
    Étant donné il est arrivé à l'écran « Saisie du SIREN »
    Alors l'écran « Saisie du SIREN » présente, dans cet ordre :
      | exigence | élément | texte                                  |
      | ALIM-055 | champ   | Adresse électronique de l'entreprise : |
      | …        | …       | …                                      |
    Quand il valide son SIREN
    Et qu'il continue avec l'adresse électronique de l'entreprise « {adresse de l'entreprise} »
    Alors l'écran « Formulaire simplifié » présente, dans cet ordre :
      | exigence | élément | texte           |
      | ALIM-055 | champ   | /.*connexion.*/ |
      | …        | …       | …               |

  @ALIM-055
  Scénario: Sans adresse de connexion, celle de l'entreprise ne suffit pas
    Étant donné il est arrivé à l'écran « Formulaire simplifié »
    Quand il remplit le formulaire simplifié
    Et qu'il vide « Adresse électronique de connexion : »
    Et qu'il vide « Confirmez votre adresse électronique de connexion : »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Formulaire simplifié » reste affiché et refuse, dans cet ordre :
      | champ                                               |
      | Adresse électronique de connexion :                 |
      | Confirmez votre adresse électronique de connexion : |

  @ALIM-055
  Scénario: La même adresse peut servir aux deux
    Étant donné il est arrivé à l'écran « Saisie du SIREN »
    Quand il valide son SIREN
    Et qu'il continue avec l'adresse électronique de l'entreprise « {adresse électronique} »
    Et qu'il remplit le formulaire simplifié
    Et qu'il valide
    Alors l'écran « Enregistrement » s'affiche
