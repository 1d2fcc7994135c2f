# language: fr
@comportements-silencieux @edition-2023
Fonctionnalité: L'activation remplie trop tard
  Une session échue n'active rien, même avec la bonne adresse.

  Règle: Remplie après trente et une minutes, l'étape n'active rien

    @silencieux @C-040
    Scénario: L'adresse donnée trop tard n'active pas le changement
      Étant donné un espace actif sans certificat à son adresse électronique
      Et qu'il est arrivé à l'écran « Activation : identifiants »
      Quand 31 min passent
      Et qu'il saisit « {nouvelle adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il valide
      Alors l'écran « Activation : code » s'affiche
      Et un message d'alerte parle de « session »
      Quand il ouvre l'écran « Authentification » par son adresse
      Et qu'il se connecte avec l'adresse électronique « {nouvelle adresse électronique} » et le mot de passe « {mot de passe} »
      Alors la connexion est refusée
