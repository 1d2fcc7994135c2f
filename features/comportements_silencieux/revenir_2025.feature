# language: fr
@comportements-silencieux @edition-2025
Fonctionnalité: Revenir
  Revenir garde la saisie, mots de passe vidés.

  Règle: Revenir garde la saisie, mots de passe vidés

    @silencieux @C-035
    Scénario: Du formulaire simplifié au SIREN, et retour
      Étant donné il est arrivé à l'écran « Formulaire simplifié »
      Quand il remplit le formulaire simplifié
      Et qu'il clique sur le bouton « Etape précédente »
      Alors l'écran « Saisie du SIREN » s'affiche
      Et « SIREN : » porte la valeur « {siren} »
      Et « Adresse électronique de l'entreprise : » porte la valeur « {adresse de l'entreprise} »
      Quand il clique sur le bouton « Continuer »
      Alors l'écran « Formulaire simplifié » s'affiche
      Et « Nom : » porte la valeur « {nom} »
      Et la page ne contient pas « {mot de passe} », même caché
