# language: fr
@creation-expert-2013 @edition-2013
Fonctionnalité: Le mot de passe tenu secret
  L'administration ne le connaît pas : aucun écran ne le redonne, pas même à qui l'a oublié.

  Contexte:
    Étant donné un usager sans espace professionnel

  Règle: Pendant la création, aucun écran ne le reprend

    @EXP13-098
    Scénario: Le formulaire d'inscription ne reprend pas le mot de passe choisi
      Sachant qu'il est arrivé à l'écran « Identifiants »
      Quand il saisit ses identifiants
      Et qu'il valide
      Alors l'écran « Formulaire d'inscription » s'affiche
      Et la page ne contient pas « {mot de passe} », même caché

    @EXP13-198 @EXP13-098
    Scénario: Le récapitulatif ne reprend pas le mot de passe choisi
      Sachant qu'il est arrivé à l'écran « Identifiants »
      Quand il choisit ses identifiants et remplit le formulaire d'inscription
      Alors l'écran « Récapitulatif » s'affiche
      Et la page ne contient pas « {mot de passe} », même caché

    @EXP13-098
    Scénario: Ni l'attente, ni l'activation, ni la confirmation ne le reprennent
      Sachant qu'il est arrivé à l'écran « Identifiants »
      Quand il choisit ses identifiants et remplit le formulaire d'inscription
      Et qu'il clique sur le bouton « Confirmer »
      Alors la page ne contient pas « {mot de passe} », même caché
      Quand il suit le lien « Activez votre espace abonné »
      Alors la page ne contient pas « {mot de passe} », même caché
      Quand il active son espace avec le code reçu
      Alors l'écran « Confirmation » s'affiche
      Et la page ne contient pas « {mot de passe} », même caché

  Règle: L'espace créé, il ouvre l'espace mais ne s'y lit pas

    @EXP13-098
    Scénario: Les coordonnées de l'espace qu'il a ouvert ne le donnent pas
      Sachant qu'il est arrivé à l'écran « Confirmation »
      Quand il suit le lien « Accédez à votre espace abonné »
      Et qu'il se connecte
      Et qu'il suit le lien « Gérer mes services »
      Et qu'il suit le lien « Gérer vos coordonnées »
      Alors l'écran « Coordonnées » s'affiche
      Et la page ne contient pas « {mot de passe} », même caché

    @EXP13-098
    Scénario: Oublié, il est remplacé et jamais communiqué
      Sachant qu'il est arrivé à l'écran « Question de confiance »
      Quand il saisit « {réponse} » dans « Réponse : »
      Et qu'il valide
      Alors l'écran « Nouveau mot de passe » s'affiche
      Et la page ne contient pas « {mot de passe} », même caché
      Et aucun message ne contient son mot de passe
