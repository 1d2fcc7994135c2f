# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: La touche Entrée
  Entrée vaut le bouton principal.

  Règle: Entrée vaut le bouton principal

    @silencieux @C-093
    Scénario: Entrée dans l'image vaut « Connexion »
      Étant donné il est arrivé à l'écran « Authentification »
      Quand il saisit « {adresse électronique} » dans « Adresse électronique »
      Et qu'il saisit « {mot de passe} » dans « Mot de passe ? »
      Et qu'il recopie l'image
      Et qu'il appuie sur Entrée dans « Recopier les caractères de l'image »
      Alors l'écran « Espace sans entreprise » s'affiche

    @silencieux @C-093
    Scénario: Entrée dans le code vaut « Continuer »
      Étant donné il est arrivé à l'écran « Activation : code »
      Quand il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il appuie sur Entrée dans « Saisissez le code d'activation : »
      Alors l'écran « Activation : identifiants » s'affiche

    @silencieux @C-093
    Scénario: Entrée dans l'adresse vaut « Continuer », et non « Etape précédente » ni « Effacer »
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Quand il saisit « {nouvelle adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il appuie sur Entrée dans « Saisissez votre adresse électronique de connexion : »
      Alors l'écran « Activation : récapitulatif » s'affiche

    @silencieux @C-093
    Scénario: Entrée dans la confirmation vaut « Valider les modifications »
      Étant donné il est arrivé à l'écran « Modification des identifiants »
      Quand il coche « Saisir mon nouveau mot de passe : »
      Et qu'il saisit « {nouveau mot de passe} » dans « Nouveau mot de passe »
      Et qu'il saisit « {nouveau mot de passe} » dans « Confirmez votre nouveau mot de passe »
      Et qu'il appuie sur Entrée dans « Confirmez votre nouveau mot de passe »
      Alors l'écran « Mot de passe réinitialisé » s'affiche
