# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: Cliquer encore avant la réponse
  Une impatience ne fait pas deux demandes, et ne refuse pas ce qu'elle vient d'obtenir.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Cliquer encore avant la réponse vaut un clic

    @silencieux @C-038
    Scénario: Le mot de passe cliqué encore avant la réponse change une fois
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Et un portail qui met 200 ms à répondre
      Quand il coche « Saisir mon nouveau mot de passe : »
      Et qu'il saisit « {nouveau mot de passe} » dans « Nouveau mot de passe »
      Et qu'il saisit « {nouveau mot de passe} » dans « Confirmez votre nouveau mot de passe »
      Et qu'il clique sur le bouton « Valider les modifications », puis encore avant la réponse
      Alors l'écran « Mot de passe réinitialisé » s'affiche
      Et sa boîte aux lettres électronique contient 1 message(s)

    @silencieux @C-038
    Scénario: La connexion cliquée encore avant la réponse ouvre l'espace
      Étant donné il est arrivé à l'écran « Authentification »
      Et un portail qui met 200 ms à répondre
      Quand il saisit « {adresse électronique} » dans « Adresse électronique »
      Et qu'il saisit « {mot de passe} » dans « Mot de passe ? »
      Et qu'il recopie l'image
      Et qu'il clique sur le bouton « Connexion », puis encore avant la réponse
      Alors l'écran « Espace sans entreprise » s'affiche
      Et la page n'affiche aucun message d'alerte

    @silencieux @C-038
    Scénario: La demande d'adresse cliquée encore avant la réponse envoie un code
      Étant donné il est connecté, à l'écran « Modification des identifiants »
      Et un portail qui met 200 ms à répondre
      Quand il coche « Modifier mon adresse électronique »
      Et qu'il saisit « neuve@example.org » dans « Nouvelle adresse électronique »
      Et qu'il saisit « neuve@example.org » dans « Confirmez votre nouvelle adresse électronique »
      Et qu'il clique sur le bouton « Valider les modifications », puis encore avant la réponse
      Alors l'écran « Attente du code » s'affiche
      Et la boîte aux lettres électronique de « neuve@example.org » contient 1 message(s)

    @silencieux @C-038
    Scénario: Le code cliqué encore avant la réponse mène à l'adresse
      Étant donné il est arrivé à l'écran « Activation : code »
      Et un portail qui met 200 ms à répondre
      Quand il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il clique sur le bouton « Continuer », puis encore avant la réponse
      Alors l'écran « Activation : identifiants » s'affiche
      Et la page n'affiche aucun message d'alerte

    @silencieux @C-038
    Scénario: L'adresse cliquée encore avant la réponse active une fois
      Étant donné il est arrivé à l'écran « Activation : identifiants »
      Et un portail qui met 200 ms à répondre
      Quand il saisit « {nouvelle adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il clique sur le bouton « Continuer », puis encore avant la réponse
      Alors l'écran « Activation : récapitulatif » s'affiche
      Et la page n'affiche aucun message d'alerte
