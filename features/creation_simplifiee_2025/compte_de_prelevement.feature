# language: fr
@creation-simplifiee-2025 @edition-2025
Fonctionnalité: Le compte de prélèvement
  Le numéro de compte annoncé par le choix du mode est demandé une seule fois, après l'activation.

  Contexte:
    Étant donné un usager sans espace professionnel

  Scénario: L'écran du compte bancaire demande un numéro de compte, un seul
    Étant donné il est arrivé à l'écran « Compte bancaire »
    Alors l'écran demande, dans cet ordre et sans rien de plus :
      | exigence | champ      |
      | ALIM-057 | /.*IBAN.*/ |
      | ALIM-057 | /.*BIC.*/  |

  @ALIM-057
  Scénario: Le numéro de compte laissé vide est refusé
    Étant donné il est arrivé à l'écran « Compte bancaire »
    Quand il saisit « AGRIFRPP » dans « BIC : »
    Et qu'il valide sans les contrôles du navigateur
    Alors l'écran « Compte bancaire » reste affiché et refuse « IBAN : »

  @ALIM-057
  Plan du scénario: L'écran « <écran> » ne le demande pas
    Étant donné il est arrivé à l'écran « <écran> »
    Alors l'écran « <écran> » s'affiche
    Et la page ne contient pas « IBAN », même caché

    Exemples:
      | écran                     |
      | Saisie du SIREN           |
      | Formulaire simplifié      |
      | Enregistrement            |
      | Adresse vérifiée          |
      | Activation : code         |
      | Activation : identifiants |
