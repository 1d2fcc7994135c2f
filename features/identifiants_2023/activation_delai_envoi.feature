# language: fr
@identifiants-2023 @edition-2023
Fonctionnalité: Le délai compté de l'envoi
  Les quarante-huit heures courent de l'envoi du message, quel que soit le moment où il est reçu.

  Contexte:
    Étant donné un espace actif sans certificat à son adresse électronique

  Règle: Le délai court de l'envoi du message, quel que soit le moment où il est reçu

    @CHG23-311 @CHG23-316
    Scénario: À 47 h 59 de l'envoi, le code reçu deux heures plus tard active le changement
      Étant donné une messagerie qui remet les messages 2 h après leur envoi
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand 2 h passent
      Et que l'heure est à 47 h 59 de l'envoi du code
      Et qu'il rafraîchit la page
      Et qu'il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il clique sur le bouton « Continuer »
      Alors l'écran « Activation : identifiants » s'affiche
      Quand il saisit « {nouvelle adresse électronique} » dans « Saisissez votre adresse électronique de connexion : »
      Et qu'il clique sur le bouton « Continuer »
      Alors l'écran « Activation : récapitulatif » s'affiche

    @CHG23-311 @CHG23-316
    Scénario: À 48 h 01 de l'envoi, le code reçu deux heures plus tard n'active rien
      Étant donné une messagerie qui remet les messages 2 h après leur envoi
      Et qu'il est arrivé à l'écran « Activation : code »
      Quand 2 h passent
      Et que l'heure est à 48 h 01 de l'envoi du code
      Et qu'il rafraîchit la page
      Et qu'il saisit le code reçu
      Et qu'il recopie l'image
      Et qu'il clique sur le bouton « Continuer »
      Alors l'écran « Activation : code » reste affiché et refuse « Saisissez le code d'activation : »

    @CHG23-316
    Scénario: À 48 h 01 de l'envoi, le changement n'a pas pris effet : l'ancienne adresse ouvre l'espace
      Sachant qu'il a demandé à changer son adresse électronique
      Et qu'il est arrivé à l'écran « Authentification »
      Quand l'heure est à 48 h 01 de l'envoi du code
      Et qu'il rafraîchit la page
      Et qu'il se connecte
      Alors l'écran « Espace sans entreprise » s'affiche
