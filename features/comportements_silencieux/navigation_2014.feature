# language: fr
@comportements-silencieux @edition-2014
Fonctionnalité: Aller et revenir en 2014
  On peut revenir sur ses pas sans perdre sa saisie, et changer d'avis sans rien mêler.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: Revenir garde la saisie

    @silencieux @C-034
    Scénario: « Effacer » rend l'écran neuf sans le quitter
      Étant donné il est arrivé à l'écran « Formulaire d'inscription »
      Quand il note ce que montre l'écran
      Et qu'il remplit le formulaire d'inscription
      Et qu'il choisit « Madame » dans « Civilité : »
      Et qu'il coche « Entreprise étrangère : »
      Et qu'il saisit « BELGIQUE » dans « Pays : »
      Et qu'il choisit « Le nom de votre animal de compagnie ? » dans « Question : »
      Et qu'il clique sur le bouton « Effacer »
      Alors l'écran montre encore ce qu'il a noté
      Et « Adresse électronique : » porte la valeur « {adresse électronique} »
      Et « Pays : » porte la valeur « FRANCE »

    @silencieux @C-034
    Scénario: « Effacer » efface aussi une saisie refusée
      Étant donné il est arrivé à l'écran « Formulaire d'inscription »
      Quand il remplit le formulaire d'inscription
      Et qu'il choisit « Madame » dans « Civilité : »
      Et qu'il vide « Réponse : »
      Et qu'il valide
      Et qu'il clique sur le bouton « Effacer »
      Alors l'écran « Formulaire d'inscription » s'affiche
      Et « Nom : » est vide
      Et « Civilité : » porte la valeur « Monsieur »
      Et « Pays : » porte la valeur « FRANCE »

    @silencieux @C-035
    Scénario: Le formulaire quitté puis repris garde ce qui était saisi
      Étant donné il est arrivé à l'écran « Formulaire d'inscription »
      Quand il remplit le formulaire d'inscription
      Et qu'il clique sur le bouton « Étape précédente »
      Et qu'il saisit ses identifiants
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » s'affiche
      Et « Nom : » porte la valeur « {nom} »
      Et « Réponse : » porte la valeur « {réponse} »

    @silencieux @C-035
    Scénario: Les identifiants repris gardent l'adresse, jamais les mots de passe
      Étant donné il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il valide
      Et qu'il clique sur le bouton « Étape précédente »
      Alors l'écran « Identifiants » s'affiche
      Et « Votre adresse électronique : » porte la valeur « {adresse électronique} »
      Et la page ne contient pas « {mot de passe} », même caché
